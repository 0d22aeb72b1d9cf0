package dev.planadvisor.facts;

/**
 * The first strategy of the plan that says it is for new business. Not told where only
 * consumers buy and a metric counts them or what they buy: a shop keeps no account of each.
 *
 * @param label what the author calls it
 */
public record NewBusinessSelling(String at, String label) implements Single {}

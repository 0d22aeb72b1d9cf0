package dev.planadvisor.facts;

/**
 * The first strategy of the plan that says it is for new business.
 *
 * @param label what the author calls it
 */
public record NewBusinessSelling(String at, String label) implements Single {}

package dev.planadvisor.facts;

/**
 * The first strategy of the plan that says it is for new business. Only told where businesses buy, since a shop that sells to
 * consumers does not keep an account of each.
 *
 * @param label what the author calls it
 */
public record NewBusinessSelling(String at, String label) implements Single {}

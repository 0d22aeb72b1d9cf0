package dev.planadvisor.facts;

/**
 * The budget tells costs apart: it has two items or more, or one that says what kind of cost it is.
 *
 * @param items how many items it has
 */
public record ItemisedBudget(String at, int items) implements Expected, Single {}

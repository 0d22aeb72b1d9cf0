package dev.planadvisor.facts;

/**
 * The plan says what it costs: by items, or at least by a stated sum.
 *
 * @param items how many items the budget has
 */
public record BudgetFact(String at, int items) implements Expected, Single {}

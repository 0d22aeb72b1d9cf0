package dev.planadvisor.facts;

/**
 * Which goals a strategy says that it serves, in a plan that has goals. Not told where no strategy says so and the plan has one
 * goal, which all of them serve.
 *
 * @param label a short text by which the author recognises the strategy
 * @param goals how many goals it names under {@code supports}
 */
public record StrategySupport(String at, String label, int goals) implements Expected {}

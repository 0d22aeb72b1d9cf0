package dev.planadvisor.facts;

/**
 * How far a budget of several items tells one-off costs from recurring ones.
 *
 * @param items how many items it has
 * @param told how many of them say how often or how long they are paid, or all where the two sums are stated
 */
public record CostSplit(String at, int items, int told) implements Expected, Single {}

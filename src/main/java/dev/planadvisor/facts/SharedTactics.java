package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * How many of a strategy's tactics stand in an earlier strategy too, in the same words in whatever order.
 *
 * @param label a short text by which the author recognises the strategy
 * @param other label of the earlier strategy with which it has most tactics in common; empty where it has none in common
 * @param shared how many they have in common
 * @param tactics its tactics with a text
 * @param share percent of its tactics that are shared
 */
public record SharedTactics(String at, String label, String other, int shared, int tactics, BigDecimal share)
        implements Fact {}

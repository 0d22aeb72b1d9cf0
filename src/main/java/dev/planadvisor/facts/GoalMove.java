package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * Which way a goal moves its metric, where baseline and target are known and the metric or the words say which way is wanted.
 *
 * @param label a short text by which the author recognises the goal
 * @param wanted {@code up} or {@code down}: by the words, else by the metric (churn down, all others up)
 * @param moved {@code up}, {@code down} or {@code level}: from baseline to target
 * @param meant whether the move is good for the metric, or is what the words say; a goal that holds a level is always meant
 */
public record GoalMove(
        String at, String label, String wanted, String moved, BigDecimal baseline, BigDecimal target, boolean meant)
        implements Expected {}

package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * How fast a goal wants revenue, customers or market share to grow: (target ÷ baseline)^(1 ÷ years) − 1. Spans under a year
 * count as one, since a baseline is usually a year's. Small bases and new lines (the assumptions {@code small-customers},
 * {@code small-market} and {@code small-line}) have no growth rate that means anything.
 *
 * @param label a short text by which the author recognises the goal
 * @param percent growth a year in percent, to one decimal
 * @param past the largest rate that the goal's reason names, as of past growth, in percent of {@code percent}; 0 where it
 *     names none
 * @param carried whether the plan's own quotas, process or pipeline come to the target
 */
public record GoalGrowth(
        String at,
        String label,
        BigDecimal baseline,
        BigDecimal target,
        BigDecimal percent,
        BigDecimal past,
        boolean carried)
        implements Fact {}

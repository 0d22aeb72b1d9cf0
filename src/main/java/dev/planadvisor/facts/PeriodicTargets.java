package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * The monthly or quarterly targets of a goal beside its target, where they cover its whole time.
 *
 * @param label a short text by which the author recognises the goal
 * @param count how many they are
 * @param way {@code sum} for a flow such as revenue, whose targets add up; {@code last} for a level such as churn or the number
 *     of customers, whose last target is the goal's
 * @param measure {@code money} in the plan's currency, {@code percent}, or {@code other}
 * @param reached what they come to: their sum, or the last of them
 * @param target the goal's
 * @param difference {@code reached} − {@code target} without its sign
 * @param off how far they are off the target, in percent of it. Flows may also be written as running totals and rates be meant as
 *     an average; what comes nearest counts
 */
public record PeriodicTargets(
        String at,
        String label,
        int count,
        String way,
        String measure,
        BigDecimal reached,
        BigDecimal target,
        BigDecimal difference,
        BigDecimal off)
        implements Fact {}

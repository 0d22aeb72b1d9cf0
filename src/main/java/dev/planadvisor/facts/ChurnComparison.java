package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * A goal of churn beside the churn of today's customers, where both say over what time they are counted. A rate of r a month is
 * 1 − (1 − r)^12 a year.
 *
 * @param label a short text by which the author recognises the goal
 * @param goalRate the goal's target in percent
 * @param goalPer the time over which the goal counts
 * @param rate churn of today's customers in percent, as stated
 * @param per the time over which that is counted
 * @param converted that churn over the goal's time, in percent to one decimal
 * @param off how far the goal's baseline is off the converted rate, in percent of it; 0 where both are counted over the same
 *     time, 100 where the goal states no baseline
 */
public record ChurnComparison(
        String at,
        String label,
        BigDecimal goalRate,
        String goalPer,
        BigDecimal rate,
        String per,
        BigDecimal converted,
        BigDecimal off)
        implements Fact {}

package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * Selling capacity at the attainment that the roles state of their past, against what the goal needs: capacity of each
 * role × its attainment; a role that states none counts in full.
 *
 * @param goal what the author calls the goal
 * @param basis as in {@link QuotaCoverage}
 * @param need in the plan's currency, over the goal's time
 * @param capacity at full attainment, in the plan's currency
 * @param attained at the stated attainment, in the plan's currency
 * @param attainment attained in percent of the capacity
 * @param gap need less attained; 0 where there is none
 * @param quotaCoverage capacity in percent of the need
 * @param coverage attained in percent of the need
 */
public record AttainmentCoverage(
        String goal,
        String basis,
        BigDecimal need,
        BigDecimal capacity,
        BigDecimal attained,
        BigDecimal attainment,
        BigDecimal gap,
        BigDecimal quotaCoverage,
        BigDecimal coverage)
        implements Single {
    @Override
    public String at() {
        return "";
    }
}

package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * Open pipeline against what it has to bring: pipeline ÷ need, beside 1 ÷ win rate. What is open today closes within one sales
 * cycle, so it carries no more of the goal than falls into that time; deals that open later carry the rest.
 *
 * @param goal what the author calls the goal
 * @param basis as in {@link QuotaCoverage}
 * @param pipeline in the plan's currency
 * @param cycle of sales, in days; 0 where it is unsaid or as long as the time of the goal
 * @param need goal × cycle ÷ its time, in the plan's currency; all of the goal where the cycle is 0
 * @param coverage how many times the pipeline holds the need, two decimals
 * @param winRate in percent; 0 where unsaid
 * @param needed 100 ÷ win rate, two decimals; 0 where the win rate is unsaid
 */
public record PipelineCoverage(
        String goal,
        String basis,
        BigDecimal pipeline,
        BigDecimal cycle,
        BigDecimal need,
        BigDecimal coverage,
        BigDecimal winRate,
        BigDecimal needed)
        implements Single {
    @Override
    public String at() {
        return "";
    }
}

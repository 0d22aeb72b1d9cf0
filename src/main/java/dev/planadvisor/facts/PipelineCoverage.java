package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * Open pipeline against what the goal needs: pipeline ÷ need, beside 1 ÷ win rate.
 *
 * <p>Not told where the sales cycle is no longer than the assumption {@code short-cycle}: such a pipeline is filled many times before the goal falls due.
 *
 * @param goal what the author calls the goal
 * @param basis as in {@link QuotaCoverage}
 * @param pipeline in the plan's currency
 * @param need in the plan's currency
 * @param coverage how many times the pipeline holds the need, two decimals
 * @param winRate in percent; 0 where unsaid
 * @param needed 100 ÷ win rate, two decimals; 0 where the win rate is unsaid
 */
public record PipelineCoverage(
        String goal,
        String basis,
        BigDecimal pipeline,
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

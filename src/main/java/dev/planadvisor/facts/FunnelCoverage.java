package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * What the sales process brings by its own numbers, against what the goal needs from it: leads × product of the stages'
 * conversions × average deal, scaled to the time of the goal.
 *
 * <p>Where the stated overall conversion is larger than the product of the stages, it counts. Where the plan has customers
 * who may buy again, the process is held against the growth alone; where a strategy serves them and the process brings
 * the assumption {@code process-share} or more, nothing is sure and there is no such fact.
 *
 * @param goal what the author calls the goal
 * @param basis as in {@link QuotaCoverage}
 * @param need in the plan's currency, over the goal's time
 * @param leads over the goal's time
 * @param conversion from lead to deal, in percent
 * @param averageDeal in the plan's currency
 * @param deals leads × conversion, one decimal
 * @param revenue deals × average deal
 * @param gap need less revenue; 0 where there is none
 * @param coverage revenue in percent of the need
 */
public record FunnelCoverage(
        String goal,
        String basis,
        BigDecimal need,
        BigDecimal leads,
        BigDecimal conversion,
        BigDecimal averageDeal,
        BigDecimal deals,
        BigDecimal revenue,
        BigDecimal gap,
        BigDecimal coverage)
        implements Single {
    @Override
    public String at() {
        return "";
    }
}

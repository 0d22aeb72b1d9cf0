package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * Selling capacity against what the goal needs: the sum of quota ÷ 12 × productive months × heads over all quotas.
 *
 * <p>Productive months are those from the start on, less half of the ramp; a quota that the plan states for its period
 * counts as stated, but no more than the months left allow. A manager's quota that is the team's sum (the assumption
 * {@code roll-up}), and those of prospecting, marketing and support, are not counted twice. Quotas that come to more of a goal
 * of new business than the assumption {@code over-assignment} are held against all of the revenue. Source: practice of sales
 * capacity planning.
 *
 * @param goal what the author calls the goal
 * @param basis what of the goal is needed: {@code total}, {@code new} (business), {@code remainder} (after revenue that
 *     recurs; where only some does, by the assumption {@code some-recurring-revenue}) or {@code growth} (what it adds to
 *     today's level)
 * @param need in the plan's currency, over the goal's time
 * @param capacity in the plan's currency, over the same time
 * @param gap need less capacity; 0 where there is none
 * @param coverage capacity in percent of the need
 * @param heads people with a quota
 */
public record QuotaCoverage(
        String goal, String basis, BigDecimal need, BigDecimal capacity, BigDecimal gap, BigDecimal coverage, int heads)
        implements Single {
    @Override
    public String at() {
        return "";
    }
}

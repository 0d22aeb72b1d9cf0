package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * The expected gain, beside what the plan's goal for all of its revenue can bring of it. Only known where the period lasts no
 * longer than a year and the goal spans it, where the gain does not count whole contracts, and where no goal for margin or
 * retention may bring some of an increment.
 *
 * @param goal what the author calls the goal
 * @param gain as stated, in the plan's currency
 * @param basis {@code revenue}, {@code profit} of whatever kind, or {@code unsaid}; what is unsaid is taken for revenue
 * @param counts {@code increment} where the gain is what is added to today's level, else {@code total}
 * @param revenue what the goal adds or brings in the period, in the plan's currency, above 0
 * @param margin percent of the revenue that is profit; 100 where the gain is no profit
 * @param reach revenue × margin ÷ 100, in the plan's currency
 * @param percent the gain in percent of the most that any figure of the plan can bring: its goals together, its sales process, its
 *     new customers, at the best margin that it names
 */
public record GainComparison(
        String at,
        String goal,
        BigDecimal gain,
        String basis,
        String counts,
        BigDecimal revenue,
        BigDecimal margin,
        BigDecimal reach,
        BigDecimal percent)
        implements Single {}

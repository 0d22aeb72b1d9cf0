package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * How the money for advertising, promotions and events is spread over the months of a plan whose demand has a season. Not
 * told where more of it has no month than the assumption {@code undated-promotions}.
 *
 * @param basis {@code figures}, {@code months} or {@code word}, as in {@link SeasonalDemand}
 * @param peak the strongest month or quarter, or the peak months, as the plan writes them
 * @param demand at the peak, over its mean; 0 without figures
 * @param total of that money over the period, in the plan's currency, in whole units
 * @param shifted the share of it that lies above an even spread by month, in percent: 0 is the same sum each month
 */
public record SeasonalSpending(
        String at, String basis, String peak, BigDecimal demand, BigDecimal total, BigDecimal shifted)
        implements Single {}

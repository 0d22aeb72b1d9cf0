package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * The expected gain, beside what all new customers would bring in a full year each.
 *
 * @param customers to win in the period
 * @param deal what one brings in a year
 * @param gain as stated
 * @param fullYear whether the gain is all of them for a full year: customers × deal, × gross margin for a gain in profit
 * @param told whether the gain says that it counts so
 */
public record CustomerYears(
        String at, BigDecimal customers, BigDecimal deal, BigDecimal gain, boolean fullYear, boolean told)
        implements Single {}

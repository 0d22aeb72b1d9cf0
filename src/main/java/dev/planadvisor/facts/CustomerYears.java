package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * The expected gain, beside what all new customers would bring in a full year each.
 *
 * @param customers to win in the period
 * @param deal what one brings in a year: the average deal, or twelve of them where that comes nearer to the gain
 * @param gain as stated
 * @param off how far the gain is off all of them for a full year, in percent of the gain to one decimal: customers × deal,
 *     × gross margin for a gain in profit. Where the gain does not say what it is, the nearer of the two; 100 where it is
 *     profit and no margin is stated
 * @param told whether the gain says that it counts so
 */
public record CustomerYears(
        String at, BigDecimal customers, BigDecimal deal, BigDecimal gain, BigDecimal off, boolean told)
        implements Single {}

package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * The revenue of the year before the plan's period, above 0.
 *
 * @param amount in the plan's currency
 */
public record LastYearRevenue(String at, BigDecimal amount) implements Single {}

package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * The expected gain is revenue, of which only the margin is earned.
 *
 * @param revenue the gain, in the plan's currency
 */
public record RevenueGain(String at, BigDecimal revenue) implements Single {}

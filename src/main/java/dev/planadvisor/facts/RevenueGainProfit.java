package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * What a gain in revenue leaves as gross profit: revenue × gross margin ÷ 100.
 *
 * @param revenue the gain, in the plan's currency
 * @param margin percent
 * @param profit in the plan's currency
 */
public record RevenueGainProfit(String at, BigDecimal revenue, BigDecimal margin, BigDecimal profit)
        implements Single {}

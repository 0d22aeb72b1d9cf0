package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * How many customers leave in a month, where churn is stated by the month or oftener: active customers × churn in a month.
 * Churn by the year says nothing of single months, since contracts may end together.
 *
 * @param customers rounded to one decimal
 */
public record MonthlyChurn(String at, BigDecimal customers) implements Single {}

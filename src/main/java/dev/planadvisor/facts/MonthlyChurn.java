package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * How many customers leave in a month on average: active customers × churn ÷ months of the time that churn is stated over.
 *
 * @param customers rounded to one decimal
 */
public record MonthlyChurn(String at, BigDecimal customers) implements Single {}

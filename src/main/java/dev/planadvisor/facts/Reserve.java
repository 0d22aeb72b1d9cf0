package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * What the budget sets aside for the unforeseen, beside all its other costs.
 *
 * @param size {@code none} or {@code some}
 * @param reserve over the period, in the plan's currency
 * @param cost all other costs over the period
 * @param percent reserve ÷ other costs × 100, to one decimal
 */
public record Reserve(String at, String size, BigDecimal reserve, BigDecimal cost, BigDecimal percent)
        implements Expected, Single {}

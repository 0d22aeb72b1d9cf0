package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * What the budget sets aside for the unforeseen, beside the costs that can turn out higher than planned.
 *
 * @param size {@code none} or {@code some}
 * @param reserve over the period, in the plan's currency
 * @param cost all costs over the period but salaries and commissions, which contracts fix
 * @param percent reserve ÷ cost × 100, to one decimal
 */
public record Reserve(String at, String size, BigDecimal reserve, BigDecimal cost, BigDecimal percent)
        implements Expected, Single {}

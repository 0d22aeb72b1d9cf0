package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * One cost in the budget.
 *
 * @param label a short text by which the author recognises it
 * @param priced whether an amount or a total is stated; 0 is one
 * @param repeated whether an earlier item has the same name, amount, category and purpose at the same time
 * @param amount what is paid each time, in {@code currency}; 0 where it is unsaid
 */
public record BudgetItemFact(String at, String label, boolean priced, boolean repeated, BigDecimal amount)
        implements Expected {}

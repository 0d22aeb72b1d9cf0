package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * The largest cost of the budget, beside all others.
 *
 * @param label a short text by which the author recognises it
 * @param form {@code total} for a stated total without items, {@code item} for the only item, {@code share} for one among others
 * @param share its percent of all costs over the period, to one decimal
 * @param described whether it says what kind of cost it is, or how often it comes
 * @param cost over the period, in the plan's currency
 */
public record LargestCost(String at, String label, String form, BigDecimal share, boolean described, BigDecimal cost)
        implements Expected, Single {}

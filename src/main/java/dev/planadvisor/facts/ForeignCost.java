package dev.planadvisor.facts;

/**
 * A cost in another currency than the plan's.
 *
 * @param label a short text by which the author recognises it
 * @param currency its currency code
 * @param planCurrency the plan's, or where it states none the first that an item names
 * @param rated whether the budget states a rate
 */
public record ForeignCost(String at, String label, String currency, String planCurrency, boolean rated)
        implements Fact {}

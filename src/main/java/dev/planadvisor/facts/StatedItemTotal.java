package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * The total that the author states for an item, beside amount × times that it is paid in the period.
 *
 * @param label a short text by which the author recognises it
 * @param amount what is paid each time, in the item's currency
 * @param times how often it is paid in the period
 * @param sum amount × times
 * @param off how far {@code stated} is off the sum, in percent of it; 0 within 1, and within one week of a weekly cost
 * @param slip as in {@link StatedTotal}
 */
public record StatedItemTotal(
        String at,
        String label,
        BigDecimal amount,
        BigDecimal times,
        BigDecimal sum,
        BigDecimal stated,
        BigDecimal off,
        String slip)
        implements Fact {}

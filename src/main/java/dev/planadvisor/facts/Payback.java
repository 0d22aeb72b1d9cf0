package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * When the cumulated gain reaches the cumulated cost for good.
 *
 * <p>Costs count in the month in which they are paid. The gain as profit comes evenly over the period; by the shape of the
 * revenue goal's targets where they add up to it within the assumption {@code target-shape}; and where a full year of each
 * new customer is counted, by and by, as customers won evenly through the period each bring a twelfth a month. After the period the gain goes on as it was, and
 * so do the running costs, except beside a full year's gain: they win other customers then.
 *
 * @param reached {@code period} for within the period, {@code later}, or {@code never}
 * @param months months from the period's start to the end of the month in which it is reached; 0 for never
 * @param late months by which that is after the period's end; 0 within it
 * @param cost over the period, in the plan's currency
 * @param profit the gain as profit
 */
public record Payback(String at, String reached, int months, int late, BigDecimal cost, BigDecimal profit)
        implements Expected, Single {}

package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * How often a metric of lost customers is measured, where the plan says so.
 *
 * @param timesPerYear as in {@link MetricCadence}
 */
public record ChurnCadence(String at, String label, BigDecimal timesPerYear) implements Fact {}

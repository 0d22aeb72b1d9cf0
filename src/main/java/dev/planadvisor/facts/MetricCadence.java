package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * How often a metric is measured, where the plan says so.
 *
 * @param timesPerYear daily counts 260, weekly 52, monthly 12, quarterly 4, yearly 1, once 0
 */
public record MetricCadence(String at, String label, BigDecimal timesPerYear) implements Expected {}

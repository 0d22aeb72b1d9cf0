package dev.planadvisor.facts;

/**
 * The sellers of a plan that has at least two, where some have no personal KPI with a figure that shows their results.
 *
 * @param sellers how many, groups by their heads
 */
public record SellingTeam(String at, int sellers) implements Single {}

package dev.planadvisor.facts;

/**
 * The sellers of a plan that has at least two.
 *
 * @param sellers how many, groups by their heads
 */
public record SellingTeam(String at, int sellers) implements Single {}

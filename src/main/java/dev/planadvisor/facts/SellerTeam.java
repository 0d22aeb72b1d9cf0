package dev.planadvisor.facts;

/**
 * The plan has sellers other than the owner, and sells not to consumers only: who serves them is seldom paid
 * by the sale.
 *
 * @param people how many, groups by their headcount
 */
public record SellerTeam(String at, int people) implements Single {}

package dev.planadvisor.facts;

/**
 * The plan has sellers other than the owner.
 *
 * @param people how many, groups by their headcount
 */
public record SellerTeam(String at, int people) implements Single {}

package dev.planadvisor.facts;

/**
 * The plan has sellers other than the owner; where only consumers buy, those with a quota, as others serve at a counter.
 *
 * @param people how many, groups by their headcount
 */
public record SellerTeam(String at, int people) implements Single {}

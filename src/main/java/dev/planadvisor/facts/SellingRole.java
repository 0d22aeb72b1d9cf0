package dev.planadvisor.facts;

/**
 * A role that sells or finds prospects: a seller, a prospecting role, or one of no stated kind that carries a quota.
 *
 * @param targets personal figures to reach: KPIs, and the quota as one more
 */
public record SellingRole(String at, String label, int targets) implements Fact {}

package dev.planadvisor.facts;

/**
 * A role that sells or finds prospects: a seller, a prospecting role, or one of no stated kind that carries a quota.
 *
 * @param kpis how many personal KPIs it has
 */
public record SellingRole(String at, String label, int kpis) implements Expected {}

package dev.planadvisor.facts;

/**
 * Tools that this plan pays for.
 *
 * @param tools how many
 * @param names of the first three
 * @param covered whether a budget item names one of them as what it covers
 */
public record PaidTools(String at, int tools, String names, boolean covered) implements Single {}

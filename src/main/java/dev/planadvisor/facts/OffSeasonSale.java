package dev.planadvisor.facts;

/** A strategy, tactic or cost of the plan is for the end of the season or the time between seasons. */
public record OffSeasonSale(String at) implements Single {}

package dev.planadvisor.facts;

/** A strategy or tactic offers customers a promotion. */
public record PlannedPromotion(String at) implements Fact {}

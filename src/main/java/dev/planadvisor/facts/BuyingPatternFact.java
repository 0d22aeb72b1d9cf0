package dev.planadvisor.facts;

/** The plan describes how its customers buy. */
public record BuyingPatternFact(String at) implements Expected, Single {}

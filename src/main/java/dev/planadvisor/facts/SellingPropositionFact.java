package dev.planadvisor.facts;

/** The plan states what sets the offer apart. */
public record SellingPropositionFact(String at) implements Expected, Single {}

package dev.planadvisor.facts;

/** The plan says who supports the sellers from marketing or an agency, or that nobody does. */
public record SupportFact(String at) implements Expected, Single {}

package dev.planadvisor.plan;

/** Who supports the team from outside it; {@code none} says that nobody does. */
public record Support(String marketing, String agency) {}

package dev.planadvisor.facts;

/**
 * Somebody to whom others report.
 *
 * @param people how many report directly, groups by their heads
 */
public record ManagerSpan(String at, String label, int people) implements Fact {}

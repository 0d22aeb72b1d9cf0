package dev.planadvisor.facts;

/**
 * Somebody to whom others report.
 *
 * @param people how many report directly; a group counts once, since its heads may have a lead of their own
 */
public record ManagerSpan(String at, String label, int people) implements Fact {}

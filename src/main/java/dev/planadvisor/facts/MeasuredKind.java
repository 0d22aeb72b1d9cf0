package dev.planadvisor.facts;

/**
 * Something that a metric of the plan measures: what its kind says, what its name says, and for a metric without a kind of
 * its own, what the goals that it tracks are measured by.
 *
 * @param kind the document's word for it, such as {@code churn}
 */
public record MeasuredKind(String at, String kind) implements Fact {}

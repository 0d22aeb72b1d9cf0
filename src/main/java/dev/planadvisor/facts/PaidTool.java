package dev.planadvisor.facts;

/**
 * A tool that this plan pays for, in a plan that has strategies.
 *
 * @param label a short text by which the author recognises it
 * @param kind as of {@link ToolFact}
 * @param uses strategies and steps of the sales process that it supports, by its own word or the strategy's
 */
public record PaidTool(String at, String label, String kind, int uses) implements Fact {}

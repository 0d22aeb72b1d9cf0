package dev.planadvisor.facts;

/**
 * A tool that is neither free nor already paid, in a plan whose budget has items.
 *
 * @param label a short text by which the author recognises it
 * @param items budget items that pay for it: they cover it, name it, or are for subscriptions without naming any tool
 */
public record ToolExpense(String at, String label, int items) implements Fact {}

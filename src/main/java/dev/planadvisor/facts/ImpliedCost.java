package dev.planadvisor.facts;

/**
 * A tactic, or a strategy's discount or reward, costs money by its nature.
 *
 * @param label a short text by which the author recognises it
 * @param category the kind of cost, in the document's word without its hyphen
 * @param covered whether an item of that kind, or one that covers the strategy, pays for it
 */
public record ImpliedCost(String at, String label, String category, boolean covered) implements Fact {}

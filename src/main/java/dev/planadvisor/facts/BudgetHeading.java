package dev.planadvisor.facts;

/**
 * A kind of cost that some item of the budget pays for.
 *
 * @param category the document's word, as {@code salaries}; from the item's category or from its name
 */
public record BudgetHeading(String at, String category) implements Fact {}

package dev.planadvisor.facts;

/**
 * A stage of the sales process.
 *
 * @param label what the author calls it
 * @param converts whether it has a conversion above 0, or is where leads enter
 */
public record StageFact(String at, String label, boolean converts) implements Expected {}

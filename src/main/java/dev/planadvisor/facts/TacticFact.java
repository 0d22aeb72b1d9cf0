package dev.planadvisor.facts;

/**
 * Something that a strategy wants to be done.
 *
 * @param label a short text by which the author recognises it
 * @param strategy label of its strategy
 * @param owner who does it, as written; in a team of one person that person, where nobody is named; otherwise empty
 * @param scheduled whether its field or its words say how often it is done
 */
public record TacticFact(String at, String label, String strategy, String owner, boolean scheduled)
        implements Expected {}

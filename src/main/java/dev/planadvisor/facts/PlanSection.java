package dev.planadvisor.facts;

/**
 * A section of the plan that says something, and what its author still has to fill in. A section and not each text is the
 * subject, since one gap among two hundred texts would weigh nothing.
 *
 * @param at JSON pointer of the first text with a placeholder; of the section, where it has none
 * @param name the section's field
 * @param placeholders how many texts hold one
 * @param first the first placeholder, as written; empty where there is none
 * @param place JSON pointer of the text that holds it; empty where there is none
 */
public record PlanSection(String at, String name, int placeholders, String first, String place) implements Expected {}

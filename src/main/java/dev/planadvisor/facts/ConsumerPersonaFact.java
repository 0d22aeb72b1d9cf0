package dev.planadvisor.facts;

/**
 * A persona that buys for itself. One that is described by a business's attributes alone is none: what is wrong there is
 * the kind of its profile, not its depth.
 *
 * @param name by which the author recognises it
 * @param traits how many are stated of gender, age, family, household, income, education, interests and channels, 0 to 8
 */
public record ConsumerPersonaFact(String at, String name, int traits) implements Fact {}

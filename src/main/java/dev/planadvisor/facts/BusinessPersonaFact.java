package dev.planadvisor.facts;

/**
 * A persona that buys for a business. One that is described by a consumer's attributes alone is none: what is wrong
 * there is the kind of its profile, not its depth.
 *
 * @param name by which the author recognises it
 * @param traits how many are stated of job titles, responsibilities, memberships, channels and company size (in people or
 *     revenue), 0 to 5
 */
public record BusinessPersonaFact(String at, String name, int traits) implements Fact {}

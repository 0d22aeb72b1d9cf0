package dev.planadvisor.facts;

/**
 * A region that two territories of different owners name; each of the two has this fact.
 *
 * @param name by which the author recognises the territory
 * @param region as the territory writes it
 * @param other the other territory
 * @param owner of the other territory, as written
 */
public record SharedRegion(String at, String name, String region, String other, String owner) implements Fact {}

package dev.planadvisor.facts;

/**
 * How many strategies name a persona, in a plan most of whose strategies name the personas that they are for.
 *
 * @param name by which the author recognises the persona
 * @param strategies how many name it by id or name
 */
public record PersonaReach(String at, String name, int strategies) implements Fact {}

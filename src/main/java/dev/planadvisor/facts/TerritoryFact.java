package dev.planadvisor.facts;

/**
 * A part of the market that the plan sets apart.
 *
 * @param name by which the author recognises it
 * @param region whether it says where it lies
 * @param reason whether it says why it serves the goals
 */
public record TerritoryFact(String at, String name, boolean region, boolean reason) implements Expected {}

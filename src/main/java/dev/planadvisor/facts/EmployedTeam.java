package dev.planadvisor.facts;

/**
 * People work for the plan who are neither an agency nor the owner.
 *
 * @param people how many, groups by their headcount
 * @param first role of the first of them
 */
public record EmployedTeam(String at, int people, String first) implements Single {}

package dev.planadvisor.facts;

/**
 * A role on the sales team.
 *
 * @param kind {@code manager}, {@code seller}, {@code prospecting}, {@code account-management}, {@code marketing},
 *     {@code agency} or {@code support}; empty where unsaid
 * @param headcount how many people it stands for
 * @param named names a person
 * @param group stands for several people or for an agency, which need no name
 * @param starts states the day of a start
 * @param responsibilities how many are described
 */
public record RoleFact(
        String at,
        String id,
        String label,
        String kind,
        int headcount,
        boolean named,
        boolean group,
        boolean starts,
        int responsibilities)
        implements Expected {}

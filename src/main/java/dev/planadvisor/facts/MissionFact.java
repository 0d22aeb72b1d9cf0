package dev.planadvisor.facts;

/** The plan states a mission. */
public record MissionFact(String at) implements Expected, Single {}

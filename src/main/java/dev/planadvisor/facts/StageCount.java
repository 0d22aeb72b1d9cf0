package dev.planadvisor.facts;

/** How many stages of the sales process the plan names; 0 where it names none. */
public record StageCount(String at, int stages) implements Single {}

package dev.planadvisor.facts;

/**
 * How finely the plan parts its sales process.
 *
 * @param stages how many it names; 0 where it names none
 * @param steps its stages, and where consumers buy the leads before them, if the plan says how many there are: their way is
 *     short, and they drop out there too
 * @param leads {@code counted} where they are one of the steps, else {@code none}
 */
public record StageCount(String at, int stages, int steps, String leads) implements Single {}

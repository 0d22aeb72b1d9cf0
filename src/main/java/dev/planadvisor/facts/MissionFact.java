package dev.planadvisor.facts;

/**
 * The plan states a mission.
 *
 * @param words how many words it has
 * @param parts how many of the two it says, by the rulebook's word lists: what is offered, and to whom; 2 where the lists know
 *     neither and no word that slogans are made of
 */
public record MissionFact(String at, int words, int parts) implements Expected, Single {}

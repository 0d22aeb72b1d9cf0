package dev.planadvisor.facts;

/**
 * A goal and an earlier one that sets the same metric for the same scope and date.
 *
 * @param other a short text by which the author recognises the earlier goal
 */
public record GoalRepetition(String at, String other) implements Fact {}

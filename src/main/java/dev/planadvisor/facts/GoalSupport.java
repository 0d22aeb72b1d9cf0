package dev.planadvisor.facts;

/**
 * Who works for a goal, in a plan whose strategies say whom they serve; where none does, the strategies are told of it.
 *
 * @param label a short text by which the author recognises the goal
 * @param strategies how many strategies name it under {@code supports}
 */
public record GoalSupport(String at, String label, int strategies) implements Expected {}

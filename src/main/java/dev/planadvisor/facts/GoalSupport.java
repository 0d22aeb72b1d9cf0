package dev.planadvisor.facts;

/**
 * Who works for a goal, in a plan that has strategies.
 *
 * @param label a short text by which the author recognises the goal
 * @param strategies how many strategies name it under {@code supports}
 */
public record GoalSupport(String at, String label, int strategies) implements Expected {}

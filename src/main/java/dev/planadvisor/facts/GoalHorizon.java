package dev.planadvisor.facts;

/**
 * How long the way to a goal is, and how often it is looked at on the way. Goals that hold a level have no way to go.
 *
 * @param label a short text by which the author recognises the goal
 * @param months whole months from the goal's start (the period's, where it has none) to its deadline
 * @param steps milestones and periodic targets
 */
public record GoalHorizon(String at, String label, int months, int steps) implements Expected {}

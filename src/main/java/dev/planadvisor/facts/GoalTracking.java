package dev.planadvisor.facts;

/**
 * What shows the way to a goal, in a plan that has metrics. Not told where no metric says what it tracks and none measures
 * the goal by its kind: then the metrics are told of it.
 *
 * @param label a short text by which the author recognises the goal
 * @param metrics how many metrics name it under {@code tracks}; one that names no goal counts for those that are measured by
 *     its kind
 */
public record GoalTracking(String at, String label, int metrics) implements Expected {}

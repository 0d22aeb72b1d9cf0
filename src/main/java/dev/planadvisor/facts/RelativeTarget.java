package dev.planadvisor.facts;

/**
 * A goal that is a change and no level: by 20 %, double, by 3 points.
 *
 * @param label a short text by which the author recognises the goal
 * @param measuredFrom whether the plan says where the metric stands: the goal's baseline, or last year's revenue for a goal
 *     of revenue
 */
public record RelativeTarget(String at, String label, boolean measuredFrom) implements Fact {}

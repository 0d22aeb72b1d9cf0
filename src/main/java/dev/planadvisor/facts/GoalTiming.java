package dev.planadvisor.facts;

import java.time.LocalDate;

/**
 * Where a goal's deadline lies, in a plan that states its period.
 *
 * @param label a short text by which the author recognises the goal
 * @param inside whether the deadline lies in the period
 * @param stepsInside milestones and periodic targets whose day lies in the period
 */
public record GoalTiming(
        String at,
        String label,
        LocalDate deadline,
        LocalDate periodStart,
        LocalDate periodEnd,
        boolean inside,
        int stepsInside)
        implements Fact {}

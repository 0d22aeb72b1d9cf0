package dev.planadvisor.facts;

import java.time.LocalDate;

/**
 * Where a goal's deadline lies, in a plan that states its period.
 *
 * @param label a short text by which the author recognises the goal
 * @param inside whether the deadline lies in the period
 * @param steps milestones and periodic targets up to the end of the period: what a longer goal wants of this plan
 * @param open days from the last of them to the end of the period; 0 where there is none
 */
public record GoalTiming(
        String at,
        String label,
        LocalDate deadline,
        LocalDate periodStart,
        LocalDate periodEnd,
        boolean inside,
        int steps,
        int open)
        implements Expected {}

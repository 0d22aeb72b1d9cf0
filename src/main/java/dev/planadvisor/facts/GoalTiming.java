package dev.planadvisor.facts;

import java.time.LocalDate;

/**
 * Where a goal's deadline lies, in a plan that states its period.
 *
 * @param label a short text by which the author recognises the goal
 * @param inside whether the deadline lies in the period
 * @param closingSteps milestones and periodic targets for the last six weeks of the period: what a longer goal wants of this plan
 */
public record GoalTiming(
        String at,
        String label,
        LocalDate deadline,
        LocalDate periodStart,
        LocalDate periodEnd,
        boolean inside,
        int closingSteps)
        implements Expected {}

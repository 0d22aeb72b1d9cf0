package dev.planadvisor.facts;

import dev.planadvisor.plan.Goal;
import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Per;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A goal as it is understood: its fields, and where a field is unsaid, what its statement says.
 *
 * @param at JSON pointer of the goal
 * @param id the author's id, or the goal's position from 1
 * @param label a short text by which the author recognises it
 * @param target the level to reach, in {@code unit}; a relative target is worked out where the baseline is known
 * @param unit a currency code, {@code percent} or {@code count}; empty where unsaid
 * @param goal as written
 */
record UnderstoodGoal(
        String at,
        String id,
        String label,
        Optional<GoalMetric> metric,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> target,
        String unit,
        Optional<Per> per,
        Optional<LocalDate> start,
        Optional<LocalDate> deadline,
        Goal goal) {

    static UnderstoodGoal of(Goal goal, int index) {
        return new UnderstoodGoal(
                "/goals/" + index,
                Text.id(goal.id(), index),
                Text.label(index, goal.statement(), goal.id()),
                Optional.ofNullable(goal.metric()),
                Optional.ofNullable(goal.baseline()),
                Optional.ofNullable(goal.target()),
                goal.unit() == null ? "" : goal.unit(),
                Optional.ofNullable(goal.per()),
                Optional.ofNullable(goal.start()),
                Optional.ofNullable(goal.deadline()),
                goal);
    }
}

package dev.planadvisor.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A milestone of a goal, set beside what it has to go with: one fact for each of the goal's deadline, its target and the
 * milestone before, as far as they can be compared. Where figures may mean something else, they are not: the level of a
 * seasonal business may dip, amounts of each quarter need not rise, what is lost through the year adds up to a goal that
 * falls, and a goal that holds a level goes no way.
 *
 * @param label a short text by which the author recognises the goal
 * @param beside {@code deadline}, {@code target} or {@code earlier}
 * @param wanted {@code up} or {@code down}: which way the goal goes; empty beside the deadline
 * @param measure {@code money} in the plan's currency, {@code percent} or {@code other}
 * @param day of the milestone
 * @param value of the milestone, in {@code measure}; 0 beside the deadline
 * @param otherDay the goal's deadline, or the day of the milestone before
 * @param otherValue the goal's target, or the value of the milestone before, in {@code measure}; 0 beside the deadline
 * @param off how far it is out of place, 0 where it is not: days after the deadline; how far it goes beyond the target
 *     before the deadline, or back behind the milestone before, in percent of {@code otherValue}
 */
public record GoalMilestone(
        String at,
        String label,
        String beside,
        String wanted,
        String measure,
        LocalDate day,
        BigDecimal value,
        LocalDate otherDay,
        BigDecimal otherValue,
        BigDecimal off)
        implements Fact {}

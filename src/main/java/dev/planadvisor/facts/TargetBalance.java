package dev.planadvisor.facts;

import dev.planadvisor.facts.reading.Figure;
import dev.planadvisor.plan.CalendarSpan;
import dev.planadvisor.plan.GoalMetric;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the monthly or quarterly targets of a goal come to, beside its target. */
final class TargetBalance {
    /** Targets cover a goal's time where they leave no more days than these open at either end. */
    private static final int DAYS_OPEN = 31;

    private TargetBalance() {}

    /**
     * Sums up the targets; none where there is no target beside them, where they overlap, or where they leave more than a month of
     * the goal's time open.
     *
     * @param currency the plan's own; empty where unsaid
     */
    static Optional<PeriodicTargets> of(UnderstoodGoal goal, LocalDate start, String currency) {
        TreeMap<CalendarSpan, BigDecimal> targets = new TreeMap<>(goal.goal().targets());
        if (targets.size() < 2
                || goal.goal().target() == null
                || goal.target().isEmpty()
                || overlap(targets)
                || !cover(targets, start, goal.deadline().orElseThrow())) {
            return Optional.empty();
        }
        BigDecimal target = goal.target().get();
        BigDecimal sum = targets.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal last = targets.lastEntry().getValue();
        // A target by the month is a level of its own kind.
        boolean flow = goal.ofTheYear() && goal.addsUp();
        boolean ambiguous = goal.metric()
                .filter(m -> m == GoalMetric.RECURRING_REVENUE || m == GoalMetric.OTHER)
                .isPresent();
        List<BigDecimal> meant = new ArrayList<>();
        if (flow || ambiguous) {
            meant.add(sum);
        }
        if (!flow || neverFalls(targets)) {
            meant.add(last);
        }
        if (!flow) {
            meant.add(mean(sum, targets.size()));
        }
        BigDecimal reached = flow ? sum : last;
        return Optional.of(new PeriodicTargets(
                goal.at(),
                goal.label(),
                targets.size(),
                flow ? "sum" : "last",
                measure(goal, currency),
                reached,
                target,
                reached.subtract(target).abs(),
                meant.stream()
                        .map(figure -> Deviation.percent(figure, target))
                        .min(Comparator.naturalOrder())
                        .orElseThrow()));
    }

    /** How the figures of a goal are shown: {@code money}, {@code percent} or {@code other}. */
    static String measure(UnderstoodGoal goal, String currency) {
        if (goal.unit().equals(Figure.PERCENT)) {
            return "percent";
        }
        boolean money = goal.unit().isEmpty() ? goal.money() : goal.unit().equals(currency);
        return money ? "money" : "other";
    }

    private static BigDecimal mean(BigDecimal sum, int count) {
        return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64);
    }

    private static boolean neverFalls(TreeMap<CalendarSpan, BigDecimal> targets) {
        BigDecimal before = null;
        for (BigDecimal value : targets.values()) {
            if (before != null && value.compareTo(before) < 0) {
                return false;
            }
            before = value;
        }
        return true;
    }

    private static boolean overlap(TreeMap<CalendarSpan, BigDecimal> targets) {
        LocalDate last = null;
        for (Map.Entry<CalendarSpan, BigDecimal> one : targets.entrySet()) {
            if (last != null && !one.getKey().first().isAfter(last)) {
                return true;
            }
            last = one.getKey().last();
        }
        return false;
    }

    /** Without a gap between them, from within a month of the start to within a month of the deadline. */
    private static boolean cover(TreeMap<CalendarSpan, BigDecimal> targets, LocalDate start, LocalDate deadline) {
        LocalDate next = targets.firstKey().first();
        if (next.isAfter(start.plusDays(DAYS_OPEN)) || start.isAfter(next.plusDays(DAYS_OPEN))) {
            return false;
        }
        for (CalendarSpan span : targets.keySet()) {
            if (span.first().isAfter(next)) {
                return false;
            }
            next = span.last().plusDays(1);
        }
        LocalDate last = targets.lastKey().last();
        return !last.plusDays(DAYS_OPEN).isBefore(deadline)
                && !deadline.plusDays(DAYS_OPEN).isBefore(last);
    }
}

package dev.planadvisor.facts;

import dev.planadvisor.facts.reading.Aim;
import dev.planadvisor.facts.reading.Change;
import dev.planadvisor.facts.reading.Direction;
import dev.planadvisor.facts.reading.Figure;
import dev.planadvisor.facts.reading.GoalReading;
import dev.planadvisor.facts.reading.Range;
import dev.planadvisor.plan.CalendarSpan;
import dev.planadvisor.plan.Goal;
import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.GoalUnit;
import dev.planadvisor.plan.Per;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A goal as it is understood: its fields, and where a field is unsaid, what its statement says. A field always wins.
 *
 * @param at JSON pointer of the goal
 * @param id the author's id, or the goal's position from 1
 * @param label a short text by which the author recognises it
 * @param target the level to reach, in {@code unit}; a relative target is worked out where the baseline is known
 * @param change how far the metric is to be moved, where the goal says so
 * @param unit a currency code, {@code percent} or {@code count}; empty where unsaid
 * @param deadline the last day; where neither field nor words set one, the end of the last periodic target
 * @param aim what the statement says of this goal's metric; {@link Aim#NONE} where it says nothing that could be read
 * @param reading all that the statement says
 * @param goal as written
 */
record UnderstoodGoal(
        String at,
        String id,
        String label,
        Optional<GoalMetric> metric,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> target,
        Optional<Change> change,
        String unit,
        Optional<Per> per,
        Optional<LocalDate> start,
        Optional<LocalDate> deadline,
        Aim aim,
        GoalReading reading,
        Goal goal) {
    private static final Set<GoalMetric> MONEY = EnumSet.of(
            GoalMetric.REVENUE, GoalMetric.NEW_BUSINESS_REVENUE, GoalMetric.RECURRING_REVENUE, GoalMetric.DEAL_SIZE);
    private static final Set<GoalMetric> ADDED_UP = EnumSet.of(
            GoalMetric.REVENUE,
            GoalMetric.NEW_BUSINESS_REVENUE,
            GoalMetric.NEW_CUSTOMERS,
            GoalMetric.LEADS,
            GoalMetric.MEETINGS);
    private static final Set<GoalMetric> COUNTED =
            EnumSet.of(GoalMetric.NEW_CUSTOMERS, GoalMetric.CUSTOMERS, GoalMetric.LEADS, GoalMetric.MEETINGS);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Understands a goal.
     *
     * @param index its position in the plan, from 0
     * @param reading what its statement says
     * @param currency the plan's own; empty where unsaid
     */
    static UnderstoodGoal of(Goal goal, int index, GoalReading reading, String currency) {
        Optional<GoalMetric> metric = Optional.ofNullable(goal.metric())
                .or(() -> reading.metrics().stream().findFirst());
        Aim aim = metric.flatMap(reading::aim).orElseGet(() -> onlyAim(reading, metric));
        String unit = unit(goal, aim, currency);
        Optional<BigDecimal> baseline = Optional.ofNullable(goal.baseline())
                .or(() -> aim.baseline().filter(f -> fits(f, unit)).map(Figure::value));
        boolean percentOfALevel = goal.target() != null && isPercentOfALevel(metric, unit);
        Optional<Change> change = percentOfALevel
                ? Optional.of(new Change(goal.target(), Change.Kind.PERCENT, Figure.PERCENT))
                : aim.change();
        Optional<BigDecimal> target = percentOfALevel
                ? Optional.empty()
                : Optional.ofNullable(goal.target())
                        .or(() -> aim.target().filter(f -> fits(f, unit)).map(Figure::value))
                        .or(() -> baseline.flatMap(b -> change.flatMap(c -> level(b, c))));
        return new UnderstoodGoal(
                "/goals/" + index,
                Text.id(goal.id(), index),
                Text.label(index, goal.statement(), goal.id()),
                metric,
                baseline,
                target,
                change,
                unit,
                Optional.ofNullable(goal.per()).or(() -> perInWords(aim, metric)),
                Optional.ofNullable(goal.start()),
                Optional.ofNullable(goal.deadline()).or(reading::deadline).or(() -> lastDay(goal)),
                aim,
                reading,
                goal);
    }

    /** Whether the goal is a change from a level that has to be known elsewhere: by 20 %, double, by 3 points. */
    boolean relative() {
        boolean levelInFields = goal.target() != null && !isPercentOfALevel(metric, unit);
        boolean level =
                levelInFields || aim.target().isPresent() || !goal.targets().isEmpty();
        return !level
                && (change.isPresent() || aim.range().filter(Range::relative).isPresent());
    }

    /** Whether fields or words say how much: a level, a change, a span, or values on the way. */
    boolean measurable() {
        return goal.target() != null
                || !goal.targets().isEmpty()
                || goal.milestones().stream().anyMatch(milestone -> milestone.value() != null)
                || reading.measurable();
    }

    /** Whether fields or words set a last day, even one that the calendar cannot place. */
    boolean timed() {
        return deadline.isPresent() || reading.timeBound();
    }

    /** Whether the goal keeps a level where it is. */
    boolean holds() {
        boolean sameLevel = baseline.isPresent()
                && target.filter(t -> t.compareTo(baseline.get()) == 0).isPresent();
        return sameLevel || aim.direction() == Direction.HOLD;
    }

    /** Whether the metric is counted anew each year and adds up until the deadline, as levels and rates do not. */
    boolean addsUp() {
        return metric.filter(ADDED_UP::contains).isPresent();
    }

    /** Whether the figures are for the goal's whole time or a year of it, and not for each month or the like. */
    boolean ofTheYear() {
        return per.filter(span -> span != Per.YEAR).isEmpty();
    }

    /** Whether the metric is money: revenue of any kind, or the size of a deal. */
    boolean money() {
        return metric.filter(MONEY::contains).isPresent();
    }

    /** The aim of a statement that holds one only, where it may well speak of this metric. */
    private static Aim onlyAim(GoalReading reading, Optional<GoalMetric> metric) {
        if (reading.aims().size() != 1) {
            return metric.isEmpty() && !reading.aims().isEmpty()
                    ? reading.aims().get(0)
                    : Aim.NONE;
        }
        Aim aim = reading.aims().get(0);
        boolean related = aim.metric().isEmpty()
                || metric.isEmpty()
                || metric.get() == GoalMetric.OTHER
                || (MONEY.contains(metric.get()) && MONEY.contains(aim.metric().get()))
                || (COUNTED.contains(metric.get())
                        && COUNTED.contains(aim.metric().get()));
        return related ? aim : Aim.NONE;
    }

    /** 'Annual revenue' and 'annual contract value' are a year's total, and no flow to be multiplied. */
    private static Optional<Per> perInWords(Aim aim, Optional<GoalMetric> metric) {
        boolean total =
                metric.filter(m -> MONEY.contains(m) || COUNTED.contains(m)).isPresent();
        return aim.per().filter(per -> per != Per.YEAR || !total);
    }

    private static String unit(Goal goal, Aim aim, String currency) {
        if (goal.unit() != null) {
            boolean known = goal.unit().equals(Figure.PERCENT)
                    || goal.unit().matches("[A-Z]{3}") && !GoalUnit.MEASURES.contains(goal.unit());
            return known ? goal.unit() : Figure.COUNT;
        }
        if (goal.target() != null || goal.baseline() != null) {
            return "";
        }
        return aim.target()
                .or(aim::baseline)
                .map(figure -> figure.unit().isEmpty() ? currency : figure.unit())
                .orElse("");
    }

    /** A revenue or a number of customers in percent is no level: 'revenue, target 20, unit percent' means by 20 %. */
    private static boolean isPercentOfALevel(Optional<GoalMetric> metric, String unit) {
        return unit.equals(Figure.PERCENT)
                && metric.filter(m -> MONEY.contains(m) || COUNTED.contains(m)).isPresent();
    }

    /** Whether words and fields speak in one unit; money without a currency fits any. */
    static boolean fits(Figure figure, String unit) {
        boolean money = !unit.equals(Figure.PERCENT) && !unit.equals(Figure.COUNT);
        return unit.isEmpty() || figure.unit().equals(unit) || (figure.unit().isEmpty() && money);
    }

    /** The level that a change leads to: 800,000 and +25 % make 1,000,000; 9 % and +2 points make 11 %. */
    static Optional<BigDecimal> level(BigDecimal baseline, Change change) {
        return switch (change.kind()) {
            case PERCENT ->
                baseline.signum() <= 0
                        ? Optional.empty()
                        : Optional.of(baseline.add(
                                baseline.multiply(change.amount()).divide(HUNDRED, 2, RoundingMode.HALF_UP)));
            case POINTS, ABSOLUTE -> Optional.of(baseline.add(change.amount()));
        };
    }

    private static Optional<LocalDate> lastDay(Goal goal) {
        List<LocalDate> ends =
                goal.targets().keySet().stream().map(CalendarSpan::last).toList();
        return ends.stream().max(Comparator.naturalOrder());
    }
}

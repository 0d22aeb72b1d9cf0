package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.facts.reading.Aim;
import dev.planadvisor.facts.reading.Change;
import dev.planadvisor.facts.reading.Direction;
import dev.planadvisor.facts.reading.Figure;
import dev.planadvisor.facts.reading.GoalReading;
import dev.planadvisor.plan.CalendarSpan;
import dev.planadvisor.plan.Goal;
import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Per;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnderstoodGoalTest {
    private static final LocalDate SILVESTER = LocalDate.of(2027, 12, 31);
    private static final Change PLUS_QUARTER = new Change(new BigDecimal("25"), Change.Kind.PERCENT, Figure.PERCENT);

    @Test
    void aFieldWinsOverTheWords() {
        UnderstoodGoal goal = understand(
                goal(GoalMetric.REVENUE, "800000", "1000000", "EUR", SILVESTER),
                reading(GoalMetric.REVENUE, null, new Figure(new BigDecimal("1200000"), ""), null));
        assertEquals(Optional.of(new BigDecimal("1000000")), goal.target());
        assertEquals(Optional.of(SILVESTER), goal.deadline());
    }

    @Test
    void wordsFillWhatTheFieldsLeaveOpen() {
        UnderstoodGoal goal = understand(
                goal(null, null, null, null, null),
                reading(
                        GoalMetric.REVENUE,
                        new Figure(new BigDecimal("800000"), ""),
                        new Figure(new BigDecimal("1000000"), ""),
                        null));
        assertEquals(Optional.of(GoalMetric.REVENUE), goal.metric());
        assertEquals(Optional.of(new BigDecimal("800000")), goal.baseline());
        assertEquals(Optional.of(new BigDecimal("1000000")), goal.target());
        assertEquals("PLN", goal.unit());
        assertEquals(Optional.of(LocalDate.of(2027, 9, 30)), goal.deadline());
        assertFalse(goal.relative());
    }

    @Test
    void aChangeOverTheBaselineBecomesALevel() {
        // 800,000 + 25 % = 1,000,000
        UnderstoodGoal goal = understand(
                goal(GoalMetric.REVENUE, "800000", null, null, null),
                reading(GoalMetric.REVENUE, null, null, PLUS_QUARTER));
        assertEquals(0, new BigDecimal("1000000").compareTo(goal.target().orElseThrow()));
        assertTrue(goal.relative());
    }

    @Test
    void countsInAMeasureWithThreeCapitalsAndInAnyOtherWord() {
        for (String unit : List.of("NPS", "deals", "count")) {
            UnderstoodGoal goal = understand(goal(GoalMetric.OTHER, "42", "55", unit, null), GoalReading.NONE);
            assertEquals("count", goal.unit(), unit);
            assertFalse(goal.money());
        }
    }

    @Test
    void pointsAddUp() {
        // 9 % and 2 points are 11 %
        assertEquals(
                Optional.of(new BigDecimal("11")),
                UnderstoodGoal.level(
                        new BigDecimal("9"), new Change(new BigDecimal("2"), Change.Kind.POINTS, Figure.PERCENT)));
    }

    @Test
    void revenueInPercentIsAChangeAndNoLevel() {
        UnderstoodGoal goal = understand(goal(GoalMetric.REVENUE, null, "20", "percent", null), GoalReading.NONE);
        assertTrue(goal.relative());
        assertTrue(goal.measurable());
        assertEquals(Optional.empty(), goal.target());
    }

    @Test
    void aShareInPercentIsALevel() {
        UnderstoodGoal goal = understand(goal(GoalMetric.MARKET_SHARE, null, "15", "percent", null), GoalReading.NONE);
        assertFalse(goal.relative());
        assertEquals(Optional.of(new BigDecimal("15")), goal.target());
    }

    @Test
    void figuresInAnotherUnitAreLeftAlone() {
        UnderstoodGoal goal = understand(
                goal(GoalMetric.REVENUE, "800000", null, "EUR", null),
                reading(GoalMetric.REVENUE, null, new Figure(new BigDecimal("40"), Figure.COUNT), null));
        assertEquals(Optional.empty(), goal.target());
    }

    @Test
    void anAimForAnotherMetricIsLeftAlone() {
        UnderstoodGoal goal = understand(
                goal(GoalMetric.CHURN, null, null, null, null),
                reading(GoalMetric.REVENUE, null, new Figure(new BigDecimal("1000000"), ""), null));
        assertEquals(Aim.NONE, goal.aim());
        assertEquals(Optional.empty(), goal.target());
    }

    @Test
    void theLastPeriodicTargetEndsAGoalWithoutADeadline() {
        CalendarSpan first = new CalendarSpan(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31));
        CalendarSpan last = new CalendarSpan(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 6, 30));
        Goal written = new Goal(
                null,
                null,
                GoalMetric.REVENUE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(first, BigDecimal.ONE, last, BigDecimal.TEN));
        UnderstoodGoal goal = understand(written, GoalReading.NONE);
        assertEquals(Optional.of(LocalDate.of(2027, 6, 30)), goal.deadline());
        assertTrue(goal.timed());
        assertTrue(goal.measurable());
    }

    @Test
    void annualRevenueIsATotalAndAnnualChurnARate() {
        assertEquals(
                Optional.empty(),
                understand(goal(null, null, null, null, null), yearly(GoalMetric.REVENUE))
                        .per());
        assertEquals(
                Optional.of(Per.YEAR),
                understand(goal(null, null, null, null, null), yearly(GoalMetric.CHURN))
                        .per());
    }

    private static GoalReading yearly(GoalMetric metric) {
        Aim aim = new Aim(
                Optional.of(metric),
                Direction.UNKNOWN,
                Optional.empty(),
                Optional.of(new Figure(BigDecimal.TEN, Figure.PERCENT)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Per.YEAR));
        return new GoalReading(List.of(aim), false, Optional.empty(), List.of(), List.of(), false, List.of());
    }

    @Test
    void aGoalWhoseTargetIsItsBaselineHolds() {
        assertTrue(understand(goal(GoalMetric.PROFIT_MARGIN, "52", "52.0", "percent", SILVESTER), GoalReading.NONE)
                .holds());
    }

    private static UnderstoodGoal understand(Goal goal, GoalReading reading) {
        return UnderstoodGoal.of(goal, 0, reading, "PLN");
    }

    private static Goal goal(GoalMetric metric, String baseline, String target, String unit, LocalDate deadline) {
        return new Goal(
                null,
                "as said",
                metric,
                baseline == null ? null : new BigDecimal(baseline),
                target == null ? null : new BigDecimal(target),
                unit,
                null,
                null,
                deadline,
                null,
                null,
                List.of(),
                Map.of());
    }

    private static GoalReading reading(GoalMetric metric, Figure baseline, Figure target, Change change) {
        Aim aim = new Aim(
                Optional.of(metric),
                Direction.UP,
                Optional.ofNullable(baseline),
                Optional.ofNullable(target),
                Optional.ofNullable(change),
                Optional.empty(),
                Optional.empty());
        return new GoalReading(
                List.of(aim), true, Optional.of(LocalDate.of(2027, 9, 30)), List.of(), List.of(), false, List.of());
    }
}

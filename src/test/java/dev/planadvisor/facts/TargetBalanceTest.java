package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planadvisor.facts.reading.GoalReading;
import dev.planadvisor.plan.CalendarSpan;
import dev.planadvisor.plan.Goal;
import dev.planadvisor.plan.GoalMetric;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TargetBalanceTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void quartersOfRevenueAddUp() {
        // 200 + 220 + 220 + 260 = 900, a hundred short of 1,000
        PeriodicTargets targets =
                balance(GoalMetric.REVENUE, "1000", "200", "220", "220", "260").orElseThrow();
        assertEquals(new BigDecimal("900"), targets.reached());
        assertEquals(new BigDecimal("100"), targets.difference());
        assertOff("10", Optional.of(targets));
    }

    @Test
    void whatIsMoneyIsToldAsMoney() {
        assertEquals(
                "money",
                balance(GoalMetric.REVENUE, "1000", "200", "220", "220", "260")
                        .orElseThrow()
                        .measure());
        assertEquals(
                "other",
                balance(GoalMetric.NEW_CUSTOMERS, "60", "12", "15", "15", "12")
                        .orElseThrow()
                        .measure());
    }

    @Test
    void isOffByPercentOfTheTarget() {
        assertOff("0.4", balance(GoalMetric.REVENUE, "1000", "250", "250", "250", "246"));
    }

    @Test
    void runningTotalsEndAtTheTarget() {
        assertOff("0", balance(GoalMetric.NEW_CUSTOMERS, "60", "12", "27", "42", "60"));
    }

    @Test
    void aMarginMayBeMeantAsTheYearsMean() {
        // (50 + 51 + 53 + 54) / 4 = 52
        assertOff("0", balance(GoalMetric.PROFIT_MARGIN, "52", "50", "51", "53", "54"));
    }

    @Test
    void halfOfTheYearTellsNothing() {
        assertEquals(Optional.empty(), balance(GoalMetric.REVENUE, "1000", "200", "220"));
    }

    private static void assertOff(String percent, Optional<PeriodicTargets> targets) {
        assertEquals(0, new BigDecimal(percent).compareTo(targets.orElseThrow().off()), targets::toString);
    }

    private static Optional<PeriodicTargets> balance(GoalMetric metric, String target, String... quarters) {
        Map<CalendarSpan, BigDecimal> targets = new TreeMap<>();
        for (int i = 0; i < quarters.length; i++) {
            LocalDate first = NEW_YEAR.plusMonths(3L * i);
            targets.put(new CalendarSpan(first, first.plusMonths(3).minusDays(1)), new BigDecimal(quarters[i]));
        }
        Goal goal = new Goal(
                "g",
                null,
                metric,
                null,
                new BigDecimal(target),
                null,
                null,
                null,
                LocalDate.of(2027, 12, 31),
                null,
                null,
                List.of(),
                targets);
        return TargetBalance.of(UnderstoodGoal.of(goal, 0, GoalReading.NONE, "EUR"), NEW_YEAR, "EUR");
    }
}

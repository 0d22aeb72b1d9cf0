package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class MilestoneFactsTest {
    private static final String CALM = "buying: {seasonal: false}\n";

    /** What is out of place, as {@code beside off} to one decimal, in the order of the facts. */
    private static List<String> off(String goal) {
        return off(CALM, goal);
    }

    private static List<String> off(String buying, String goal) {
        return facts(buying, goal).stream()
                .filter(milestone -> milestone.off().signum() > 0)
                .map(milestone -> milestone.beside() + " " + milestone.off().setScale(1, RoundingMode.HALF_UP))
                .toList();
    }

    private static List<GoalMilestone> facts(String buying, String goal) {
        return GivenPlan.of("company: {currency: EUR}\nperiod: {start: 2027-01-01, end: 2027-12-31}\n" + buying
                        + "goals: [{" + goal + "}]\n")
                .all(GoalMilestone.class);
    }

    private static String milestones(String... values) {
        StringBuilder milestones = new StringBuilder(", deadline: 2027-12-31, milestones: [");
        for (int i = 0; i < values.length; i++) {
            milestones
                    .append(i == 0 ? "" : ", ")
                    .append("{date: 2027-0")
                    .append(3 * (i + 1))
                    .append("-28, value: ")
                    .append(values[i])
                    .append("}");
        }
        return milestones + "]";
    }

    @Test
    void aCountThatFallsGoesBack() {
        // (30 − 26) / 30 = 13.3 %
        assertEquals(List.of("earlier 13.3"), off("metric: new-customers, target: 50" + milestones("30", "26")));
    }

    @Test
    void stepsToTheTargetAreInPlace() {
        assertEquals(
                List.of("deadline", "deadline", "target", "earlier", "target"),
                facts(CALM, "metric: customers, baseline: 500, target: 650" + milestones("540", "600")).stream()
                        .map(GoalMilestone::beside)
                        .toList());
        assertEquals(List.of(), off("metric: customers, baseline: 500, target: 650" + milestones("540", "600")));
    }

    @Test
    void theOrderInThePlanMakesNoDifference() {
        assertEquals(
                List.of(),
                off("metric: customers, baseline: 500, target: 650, deadline: 2027-12-31,"
                        + " milestones: [{date: 2027-09-30, value: 600}, {date: 2027-03-31, value: 540}]"));
    }

    @Test
    void aMilestoneBeyondTheTargetIsToldInPercentOfIt() {
        // (1,080 − 1,000) / 1,000 = 8 %
        assertEquals(
                List.of("target 8.0"), off("metric: revenue, baseline: 800, target: 1000" + milestones("520", "1080")));
        // (3 − 2.5) / 3 = 16.7 %
        assertEquals(
                List.of("target 16.7"),
                off("metric: churn, baseline: 4, target: 3, unit: percent, per: month" + milestones("2.5")));
    }

    @Test
    void theDayOfTheDeadlineMayShowAnotherValue() {
        assertEquals(
                List.of(),
                off("metric: customers, baseline: 500, target: 650, deadline: 2027-12-31,"
                        + " milestones: [{date: 2027-12-31, value: 700}]"));
    }

    @Test
    void aMilestoneAfterTheDeadlineIsToldInDays() {
        assertEquals(
                List.of("deadline 92.0"),
                off("metric: customers, baseline: 500, target: 650, deadline: 2027-09-30,"
                        + " milestones: [{date: 2027-12-31, value: 640}]"));
        assertEquals(
                List.of("deadline 92.0"),
                off("statement: Win 40 customers by 30 September 2027, milestones: [{date: 2027-12-31}]"));
    }

    @Test
    void theEndOfPeriodicTargetsIsNoDeadlineForMilestones() {
        assertEquals(
                List.of(),
                off("metric: new-customers, target: 50, targets: {2027-Q1: 20, 2027-Q2: 30},"
                        + " milestones: [{date: 2027-12-31, value: 50}]"));
    }

    @Test
    void amountsOfEachQuarterNeedNotRise() {
        assertEquals(List.of(), off("metric: revenue, baseline: 800, target: 1000" + milestones("250", "300", "200")));
        assertEquals(List.of(), off("metric: new-customers" + milestones("30", "26")));
    }

    @Test
    void aSecondYearIsCountedAnew() {
        assertEquals(
                List.of(),
                off("metric: revenue, baseline: 10000, target: 12000, deadline: 2028-12-31,"
                        + " milestones: [{date: 2027-12-31, value: 11000}, {date: 2028-06-30, value: 6000}]"));
    }

    @Test
    void aLevelMayDipWhereTheBusinessIsSeasonal() {
        String goal = "metric: customers, baseline: 800, target: 900" + milestones("920", "840");
        assertEquals(List.of("target 2.2", "earlier 8.7"), off(goal));
        assertEquals(List.of(), off("buying: {seasonal: true}\n", goal));
        assertEquals(List.of(), off("buying: {peak-months: [2027-01]}\n", goal));
    }

    @Test
    void whatIsLostOrKeptThroughTheYearAddsUp() {
        assertEquals(
                List.of(), off("metric: churn, baseline: 15, target: 12, unit: percent" + milestones("3", "6", "9")));
        assertEquals(
                List.of(),
                off("metric: retention, baseline: 85, target: 90, unit: percent, per: year"
                        + milestones("98", "95", "92")));
        // 16 % back up to 18 %, with 12 % wanted: no sum of the year falls
        assertEquals(
                List.of("earlier 12.5"),
                off("metric: churn, baseline: 20, target: 12, unit: percent" + milestones("16", "18")));
    }

    @Test
    void goesNoWayWhereTheGoalHoldsOrIsUnclear() {
        assertEquals(List.of(), off("metric: profit-margin, baseline: 52, target: 52" + milestones("53", "50")));
        // a planned decline of what is counted each year
        assertEquals(List.of(), off("metric: revenue, baseline: 1000, target: 900" + milestones("400", "950")));
        assertEquals(List.of(), off("metric: other, target: 900" + milestones("950", "800")));
        // a flow by the month is no sum of the year
        assertEquals(List.of(), off("metric: meetings, target: 20, per: month" + milestones("25", "15")));
    }
}

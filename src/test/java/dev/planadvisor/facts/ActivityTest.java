package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A year has 46 working weeks, so a weekly tactic is done 46 times and a daily one 230 times. */
class ActivityTest {
    private static final String YEAR =
            "period: {start: 2027-01-01, end: 2027-12-31}\ncompany: {model: b2b, currency: EUR}\n";
    private static final String PROCESS =
            "process: {average-deal: 5000, win-rate: 25%, stages: [{name: meeting, conversion: 40%}, {name: won, conversion: 25%}]}\n";

    @Test
    void turnsMeetingsOfAWeeklyTacticIntoCustomers() {
        // 4 meetings × 25 % won × 46 weeks = 46 customers of 92: 50 %
        ActivityYield fact = carried(
                "{id: g, metric: new-customers, target: 92, unit: count, deadline: 2027-12-31}",
                "{task: Call, frequency: weekly, yields: {meetings: 4}}");
        assertYield("customers", "46.0", "92", "50.0", fact);
        assertEquals(1, fact.stated());
        assertEquals(1, fact.tactics());
    }

    @Test
    void takesADailyTacticFiveTimesAWeek() {
        // 2 leads × 5 days × 46 weeks = 460 leads of 920: 50 %
        assertYield(
                "leads",
                "460.0",
                "920",
                "50.0",
                carried(
                        "{id: g, metric: leads, target: 920, unit: count, deadline: 2027-12-31}",
                        "{task: Call, frequency: daily, yields: {leads: 2}}"));
    }

    @Test
    void takesAMonthlyTacticTwelveTimesAYear() {
        // 10 meetings × 12 = 120 of 240
        assertYield(
                "meetings",
                "120.0",
                "240",
                "50.0",
                carried(
                        "{id: g, metric: meetings, target: 240, unit: count, deadline: 2027-12-31}",
                        "{task: Host a breakfast, frequency: monthly, yields: {meetings: 10}}"));
    }

    @Test
    void takesOnlyTheWeeksUntilTheDeadline() {
        // to 30 June 181 days: 46 × 181 ÷ 365 = 22.81 weeks; × 10 meetings = 228.1 of 456.2
        ActivityYield fact = carried(
                "{id: g, metric: meetings, target: 456.2, unit: count, deadline: 2027-06-30}",
                "{task: Call, frequency: weekly, yields: {meetings: 10}}");
        assertYield("meetings", "228.1", "456.2", "50.0", fact);
    }

    @Test
    void holdsAFlowAgainstItsOwnTime() {
        // 10 meetings a week; a month is 365 ÷ 12 days: 46 ÷ 12 = 3.833 weeks, so 38.3 of 40: 95.8 %
        ActivityYield fact = carried(
                "{id: g, metric: meetings, target: 40, unit: count, per: month, deadline: 2027-12-31}",
                "{task: Call, frequency: weekly, yields: {meetings: 10}}");
        assertYield("meetings", "38.3", "40", "95.8", fact);
    }

    @Test
    void asksOnlyTheIncreaseOfARevenueGoal() {
        // 46 deals × 5,000 = 230,000 of 1,260,000 − 800,000 = 460,000: 50 %
        ActivityYield fact = carried(
                "{id: g, metric: revenue, baseline: 800000, target: 1260000, unit: EUR, deadline: 2027-12-31}",
                "{task: Call, frequency: weekly, yields: {meetings: 4}}");
        assertYield("revenue", "230000", "460000", "50.0", fact);
        assertEquals(new BigDecimal("46.0"), fact.deals());
    }

    @Test
    void grantsATacticWithoutYieldWhatTheOthersBring() {
        // 46 customers from one of two tactics, so 92 of 92 if the other brings as much
        ActivityYield fact = carried(
                "{id: g, metric: new-customers, target: 92, unit: count, deadline: 2027-12-31}",
                "{task: Call, frequency: weekly, yields: {meetings: 4}}, {task: Write, frequency: weekly}");
        assertYield("customers", "46.0", "92", "100.0", fact);
    }

    @Test
    void staysSilentWhereMostTacticsStateNothing() {
        assertEquals(
                List.of(),
                plan(
                                "{id: g, metric: new-customers, target: 92, unit: count, deadline: 2027-12-31}",
                                "{task: Call, frequency: weekly, yields: {meetings: 4}}, {task: A, frequency: weekly},"
                                        + " {task: B, frequency: weekly}")
                        .all(ActivityYield.class));
    }

    @Test
    void turnsReferralsIntoCustomersByTheWinRate() {
        // 2 × 46 = 92 referrals × 25 % = 23 customers of 46: 50 %
        ReferralYield fact = GivenPlan.of(YEAR + PROCESS + """
                        goals: [{id: g, metric: new-customers, target: 46, unit: count, deadline: 2027-12-31}]
                        strategies:
                          - id: s
                            kind: referrals
                            supports: [g]
                            tactics: [{task: Ask, frequency: weekly, yields: {referrals: 2}}]
                        """).only(ReferralYield.class);
        assertEquals(new BigDecimal("92.0"), fact.referrals());
        assertEquals(new BigDecimal("23.0"), fact.customers());
        assertEquals(0, new BigDecimal("50").compareTo(fact.coverage()));
    }

    private static ActivityYield carried(String goal, String tactics) {
        return plan(goal, tactics).only(ActivityYield.class);
    }

    private static GivenPlan plan(String goal, String tactics) {
        return GivenPlan.of(YEAR + PROCESS + "goals: [" + goal
                + "]\nstrategies: [{id: s, kind: new-business, supports: [g], tactics: [" + tactics + "]}]\n");
    }

    private static void assertYield(String measure, String amount, String needed, String coverage, ActivityYield fact) {
        assertEquals(measure, fact.measure());
        assertEquals(new BigDecimal(amount), fact.amount());
        assertEquals(0, new BigDecimal(needed).compareTo(fact.needed()));
        assertEquals(new BigDecimal(coverage), fact.coverage().setScale(1, RoundingMode.HALF_UP));
    }
}

package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalPairsTest {
    private static final String YEAR = "period: {start: 2027-01-01, end: 2027-12-31}\n";

    @Test
    void holdsNewCustomersTimesTheAverageDealAgainstNewRevenue() {
        // 50 × 4,000 = 200,000; the goal starts from nothing, so it needs all 1,000,000: five times as much
        GoalPair pair = pair(
                "process: {average-deal: 4000}\n",
                "{metric: new-customers, target: 50}",
                "{metric: revenue, target: 1000000}");
        assertPair("deals", "50", "200000", "1000000", pair);
        assertTimes("5", pair);
    }

    @Test
    void letsTodaysCustomersBringTodaysRevenueAndAQuarterMore() {
        // 600,000 × 1.25 = 750,000; 1,000,000 − 750,000 = 250,000 = 1.25 × 200,000
        GoalPair pair = pair(
                "company: {revenue-last-year: 600000}\nprocess: {average-deal: 4000}\n",
                "{metric: new-customers, target: 50}",
                "{metric: revenue, target: 1000000}");
        assertPair("deals", "50", "200000", "250000", pair);
        assertTimes("1.25", pair);
    }

    @Test
    void letsNewBusinessStartFromNothing() {
        // 500,000 = 2.5 × 200,000
        GoalPair pair = pair(
                "company: {revenue-last-year: 600000}\nprocess: {average-deal: 4000}\n",
                "{metric: new-customers, target: 50}",
                "{metric: new-business-revenue, target: 500000}");
        assertPair("deals", "50", "200000", "500000", pair);
        assertTimes("2.5", pair);
    }

    @Test
    void countsAFlowOverTheGoalsWholeSpan() {
        // 365 days are 365 ÷ 30.4375 = 11.992 months; 20 × 11.992 = 239.8
        GoalPair pair = pair(
                "process: {average-deal: 1000}\n",
                "{metric: new-customers, target: 20, per: month}",
                "{metric: new-business-revenue, target: 240000}");
        assertPair("deals", "240", "240000", "240000", pair);
        assertTimes("1", pair);
    }

    @Test
    void holdsNewCustomersAgainstTheGrowthOfTheirNumber() {
        // 650 − 500 = 150 = 1.5 × 100
        GoalPair pair =
                pair("", "{metric: new-customers, target: 100}", "{metric: customers, baseline: 500, target: 650}");
        assertPair("net", "100", "100", "150", pair);
        assertTimes("1.5", pair);
    }

    @Test
    void neverMeetsWhatNothingCarries() {
        // 10 × 2 % are no customer
        GoalPair pair = pair(
                "process: {overall-conversion: 2%}\n",
                "{metric: leads, target: 10}", "{metric: new-customers, target: 5}");
        assertTimes("1000", pair);
    }

    @Test
    void hasNothingToCarryWhereTheGoalAsksForNoMore() {
        assertTimes(
                "0",
                pair("", "{metric: new-customers, target: 100}", "{metric: customers, baseline: 500, target: 500}"));
    }

    @Test
    void tellsWhereAllGrowthIsToComeFromNewCustomers() {
        String year = "company: {revenue-last-year: 600000}\nprocess: {average-deal: 4000}\n";
        String won = "{metric: new-customers, target: 50, reason: All growth comes from new customers}";
        // 1,000,000 − 600,000 = 400,000 against 200,000
        GoalPair pair = pair(year, won, "{metric: revenue, target: 1000000}");
        assertTrue(pair.alone());
        assertTimes("2", pair);
        assertFalse(pair(year, won.replaceFirst(", reason[^}]*", ""), "{metric: revenue, target: 1000000}")
                .alone());
    }

    @Test
    void holdsLeadsTimesTheStagesAgainstNewCustomers() {
        // 40 % × 50 % × 10 % = 2 %; 2,000 × 2 % = 40; 100 = 2.5 × 40
        GoalPair pair = pair(
                "process: {stages: [{name: met, conversion: 40%}, {name: offered, conversion: 50%}, {name: won, conversion: 10%}]}\n",
                "{metric: leads, target: 2000}", "{metric: new-customers, target: 100}");
        assertPair("leads", "2000", "40", "100", pair);
        assertEquals(new BigDecimal("2.0"), pair.rate());
        assertTimes("2.5", pair);
    }

    @Test
    void passesOverAFirstStageThatOnlyNamesWhereLeadsEnter() {
        // all 2,000 leads are leads; 5 % of them are won: 100 are needed
        GoalPair pair = pair(
                "process: {stages: [{name: Leads}, {name: won, conversion: 5%}]}\n",
                "{metric: leads, target: 2000}", "{metric: new-customers, target: 100}");
        assertPair("leads", "2000", "100", "100", pair);
        assertTimes("1", pair);
    }

    @Test
    void comparesNoGoalsThatAreDueMoreThanAMonthApart() {
        assertEquals(List.of(), GivenPlan.of(YEAR + """
                                goals:
                                  - {id: a, metric: new-customers, target: 10, deadline: 2027-06-30}
                                  - {id: b, metric: customers, baseline: 500, target: 900, deadline: 2027-12-31}
                                """).all(GoalPair.class));
    }

    @Test
    void isToldAtTheLaterOfTheTwoWhicheverCarriesTheOther() {
        GoalPair pair =
                pair("", "{metric: customers, baseline: 500, target: 650}", "{metric: new-customers, target: 100}");
        assertEquals("/goals/1", pair.at());
        assertEquals("b", pair.one());
        assertEquals("a", pair.other());
    }

    @Test
    void seesTheSameGoalTwiceOnlyWhereScopeAndDayAgree() {
        List<GoalRepetition> twice = GivenPlan.of(YEAR + """
                        goals:
                          - {statement: Grow online revenue by 10% by 30 June 2027}
                          - {statement: Grow revenue of the shops by 10% by 30 June 2027}
                          - {statement: Raise online revenue by 12% by 30 June 2027}
                          - {statement: Raise online revenue by 12% by 31 December 2027}
                        """).all(GoalRepetition.class);
        assertEquals(List.of("/goals/2"), twice.stream().map(GoalRepetition::at).toList());
    }

    private static GoalPair pair(String plan, String one, String other) {
        String due = ", deadline: 2027-12-31}";
        return GivenPlan.of(YEAR + plan + "goals:\n  - "
                        + one.replace("{", "{id: a, ").replace("}", due) + "\n  - "
                        + other.replace("{", "{id: b, ").replace("}", due) + "\n")
                .only(GoalPair.class);
    }

    private static void assertTimes(String times, GoalPair pair) {
        assertEquals(0, new BigDecimal(times).compareTo(pair.times()), pair::toString);
    }

    private static void assertPair(String kind, String amount, String carried, String needed, GoalPair pair) {
        assertEquals(kind, pair.kind());
        assertEquals(0, new BigDecimal(amount).compareTo(pair.amount()), pair::toString);
        assertEquals(0, new BigDecimal(carried).compareTo(pair.carried()), pair::toString);
        assertEquals(0, new BigDecimal(needed).compareTo(pair.needed()), pair::toString);
    }
}

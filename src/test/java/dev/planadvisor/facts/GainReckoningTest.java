package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GainReckoningTest {
    private static final String GROWTH =
            "{id: all, metric: revenue, baseline: 800000, target: 1000000, unit: EUR, deadline: 2027-12-31}";

    @Test
    void setsAnIncrementInProfitBesideTheGrowthAtTheMargin() {
        GainComparison gain = compare(GROWTH, "{amount: 120000, basis: gross-profit, counts: increment}");
        assertEquals("increment", gain.counts());
        assertEquals("profit", gain.basis());
        assertAmount("200000", gain.revenue());
        assertAmount("80000", gain.reach());
        assertAmount("150", gain.percent());
    }

    @Test
    void setsARevenueBesideTheRevenueItself() {
        GainComparison gain = compare(GROWTH, "{amount: 1000000, basis: revenue, counts: total}");
        assertAmount("100", gain.margin());
        assertAmount("1000000", gain.reach());
        assertAmount("100", gain.percent());
    }

    @Test
    void takesAGainThatDoesNotSayWhatItCountsForTheWholeLevelInRevenue() {
        GainComparison gain = compare(GROWTH, "{amount: 1200000}");
        assertEquals("total", gain.counts());
        assertEquals("unsaid", gain.basis());
        assertAmount("120", gain.percent());
    }

    @Test
    void measuresAgainstTheMostThatAnyFigureBrings() {
        String gain = "{amount: 120000, basis: gross-profit, counts: increment}";
        String newBusiness = "{metric: new-business-revenue, target: 300000, unit: EUR, deadline: 2027-12-31}";
        assertAmount("100", compare(GROWTH + ", " + newBusiness, gain).percent());
        String customers = "{metric: new-customers, target: 60, unit: count, deadline: 2027-12-31}";
        String deal = "process: {average-deal: 5000}\n";
        assertAmount("100", compare(GROWTH + ", " + customers, gain, deal).percent());
        String process = "process: {period: quarter, expected-revenue: 75000}\n";
        assertAmount("100", compare(GROWTH, gain, process).percent());
    }

    @Test
    void addsWhatIsWonToLastYearWhereTheGainIsAll() {
        String newBusiness = "{metric: new-business-revenue, target: 400000, unit: EUR, deadline: 2027-12-31}";
        // 800,000 + 400,000 at 40 %
        assertAmount(
                "100",
                compare(GROWTH + ", " + newBusiness, "{amount: 480000, basis: gross-profit, counts: total}")
                        .percent());
    }

    @Test
    void countsAMonthsFigureOnceAMonth() {
        GainComparison gain = GivenPlan.of("""
                company: {currency: EUR, revenue-last-year: 3600000, gross-margin: 80%, recurring-revenue: all}
                period: {start: 2027-01-01, end: 2027-12-31}
                goals: [{metric: recurring-revenue, baseline: 310000, target: 400000, unit: EUR, per: month, deadline: 2027-12-31}]
                budget: {gain: {amount: 864000, basis: gross-profit, counts: increment}}
                """).only(GainComparison.class);
        assertAmount("1080000", gain.revenue());
        assertAmount("100", gain.percent());
    }

    @Test
    void takesADealThatMayBeAMonthsPriceForAYear() {
        String goals = "goals: [{metric: recurring-revenue, baseline: 3000000, target: 3600000, unit: EUR},"
                + " {metric: new-customers, target: %d, unit: count}]\n";
        String plan = """
                company: {currency: EUR, revenue-last-year: 3000000, gross-margin: 80%, recurring-revenue: all}
                period: {start: 2027-01-01, end: 2027-12-31}
                process: {average-deal: 1000}
                budget: {gain: {amount: 2400000, basis: revenue, counts: increment}}
                """;
        // 200 × 1,000 × 12
        assertAmount(
                "100",
                GivenPlan.of(plan + goals.formatted(200))
                        .only(GainComparison.class)
                        .percent());
        // 400 × 1,000 × 12 would be more than all of the revenue, so 1,000 is a year's price
        assertAmount(
                "400",
                GivenPlan.of(plan + goals.formatted(400))
                        .only(GainComparison.class)
                        .percent());
    }

    @Test
    void takesTheBestMarginThatAGoalOrTheNoteNames() {
        String margin = "{metric: profit-margin, baseline: 40, target: 50, unit: percent, deadline: 2027-12-31}";
        String total = "{amount: 500000, basis: gross-profit, counts: total}";
        assertAmount("100", compare(GROWTH + ", " + margin, total).percent());
        assertAmount(
                "100",
                compare(GROWTH, "{amount: 125000, basis: gross-profit, counts: increment, note: at 62.5 %}")
                        .percent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{amount: 900000, basis: revenue, counts: contract-value}",
                "{amount: 900000, basis: revenue, counts: full-year}",
                "{amount: 900000, basis: revenue, counts: increment, note: the lifetime value of the new customers}",
                "{amount: 900000, basis: revenue, counts: increment, note: what they bring over three years}",
                "{amount: 0, basis: revenue, counts: increment}",
                "{basis: revenue, counts: increment}"
            })
    void saysNothingOfAGainThatCountsLongerOrNothing(String gain) {
        assertEquals(List.of(), plan(GROWTH, gain, "").all(GainComparison.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{metric: revenue, baseline: 800000, target: 1000000, unit: USD, deadline: 2027-12-31}",
                "{metric: revenue, baseline: 500000, target: 700000, unit: EUR, deadline: 2027-12-31}",
                "{metric: revenue, baseline: 800000, target: 1000000, unit: EUR, deadline: 2027-06-30}",
                "{metric: revenue, baseline: 800000, target: 1000000, unit: EUR, start: 2027-07-01, deadline: 2027-12-31}",
                "{metric: revenue, baseline: 800000, target: 800000, unit: EUR, deadline: 2027-12-31}",
                "{metric: recurring-revenue, baseline: 800000, target: 1000000, unit: EUR, deadline: 2027-12-31}",
                "{metric: revenue, baseline: 800000, target: 1000000, unit: EUR}, {metric: new-business-revenue, target: 90000, unit: USD}",
                "{metric: revenue, baseline: 800000, target: 1000000, unit: EUR}, {metric: churn, baseline: 9, target: 6, unit: percent}",
                "{metric: revenue, baseline: 800000, target: 1000000, unit: EUR}, {metric: profit-margin, baseline: 40, target: 45, unit: percent}"
            })
    void saysNothingWhereTheGoalsDoNotHoldAllThatCanBringAnIncrement(String goals) {
        assertEquals(
                List.of(),
                plan(goals, "{amount: 900000, basis: gross-profit, counts: increment}", "")
                        .all(GainComparison.class));
    }

    @Test
    void saysNothingOfAPeriodOfMoreThanAYear() {
        assertEquals(List.of(), GivenPlan.of("""
                company: {currency: EUR, revenue-last-year: 800000}
                period: {start: 2027-01-01, end: 2028-03-31}
                goals: [{metric: revenue, baseline: 800000, target: 1000000, unit: EUR, deadline: 2028-03-31}]
                budget: {gain: {amount: 1250000, basis: revenue, counts: total}}
                """).all(GainComparison.class));
    }

    private static GainComparison compare(String goals, String gain) {
        return compare(goals, gain, "");
    }

    private static GainComparison compare(String goals, String gain, String more) {
        return plan(goals, gain, more).only(GainComparison.class);
    }

    private static GivenPlan plan(String goals, String gain, String more) {
        return GivenPlan.of("""
                company: {currency: EUR, revenue-last-year: 800000, gross-margin: 40%, recurring-revenue: none}
                period: {start: 2027-01-01, end: 2027-12-31}
                """ + more + "goals: [" + goals + "]\nbudget: {gain: " + gain + "}\n");
    }

    private static void assertAmount(String expected, BigDecimal amount) {
        assertEquals(0, new BigDecimal(expected).compareTo(amount), () -> expected + " but was " + amount);
    }
}

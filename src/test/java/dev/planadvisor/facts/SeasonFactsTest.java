package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeasonFactsTest {
    private static final String YEAR =
            "period: {start: 2027-01-01, end: 2027-12-31}\ncompany: {currency: EUR, model: b2c}\n";

    /** Mean (1 + 2 + 4 + 1) ÷ 4 = 2, so the third quarter is twice the mean. */
    private static final String SUMMER = "buying: {seasonality: {2027-Q1: 1, 2027-Q2: 2, 2027-Q3: 4, 2027-Q4: 1}}\n";

    @Test
    void putsThePeakOverTheMean() {
        SeasonalDemand demand = GivenPlan.of(YEAR + SUMMER).only(SeasonalDemand.class);
        assertEquals("2027-Q3", demand.peak());
        assertEquals("figures", demand.basis());
        assertEquals(0, new BigDecimal("2").compareTo(demand.times()));
    }

    @Test
    void takesThePeakMonthsOrTheWordWhereThereAreNoFigures() {
        assertEquals("months 2027-05, 2027-06", basis("buying: {seasonal: true, peak-months: [2027-05, 2027-06]}\n"));
        assertEquals("word ", basis("buying: {seasonal: true}\n"));
    }

    @Test
    void seesThatTargetsFollowTheSeason() {
        // targets 100, 200, 400, 100: the same course, so all of the swing
        SeasonalTargets targets = targets("{2027-Q1: 100, 2027-Q2: 200, 2027-Q3: 400, 2027-Q4: 100}");
        assertEquals(new BigDecimal("100.0"), targets.followed());
        assertEquals(0, new BigDecimal("2").compareTo(targets.target()));
    }

    @Test
    void seesThatTargetsAreFlat() {
        assertEquals(
                new BigDecimal("0.0"),
                targets("{2027-Q1: 200, 2027-Q2: 200, 2027-Q3: 200, 2027-Q4: 200}")
                        .followed());
    }

    @Test
    void seesHowMuchOfTheSwingTargetsFollow() {
        // over the mean demand is 0.5, 1, 2, 0.5 and the targets 0.75, 1, 1.5, 0.75:
        // (−0.5 × −0.25 + 0 + 1 × 0.5 + −0.5 × −0.25) ÷ (0.25 + 0 + 1 + 0.25) = 0.75 ÷ 1.5 = 50 %
        assertEquals(
                new BigDecimal("50.0"),
                targets("{2027-Q1: 150, 2027-Q2: 200, 2027-Q3: 300, 2027-Q4: 150}")
                        .followed());
    }

    @Test
    void seesThatTargetsRunAgainstTheSeason() {
        // the targets over their mean are 1.5, 1, 0, 1.5: (−0.5 × 0.5 + 0 + 1 × −1 + −0.5 × 0.5) ÷ 1.5 = −100 %
        assertEquals(
                new BigDecimal("-100.0"),
                targets("{2027-Q1: 300, 2027-Q2: 200, 2027-Q3: 0, 2027-Q4: 300}")
                        .followed());
    }

    @Test
    void takesTargetsApartThatPileUpToTheGoal() {
        // 100, 300, 700, 800 are 100, 200, 400, 100 more each time
        SeasonalTargets targets = targets("{2027-Q1: 100, 2027-Q2: 300, 2027-Q3: 700, 2027-Q4: 800}");
        assertEquals(new BigDecimal("100.0"), targets.followed());
    }

    @Test
    void asksNothingOfTheTargetsOfALevel() {
        assertEquals(
                List.of(),
                GivenPlan.of(
                                YEAR + SUMMER
                                        + "goals: [{id: g, metric: retention, target: 90, unit: percent, targets: {2027-Q1: 90, 2027-Q2: 90, 2027-Q3: 90, 2027-Q4: 90}}]\n")
                        .all(SeasonalTargets.class));
    }

    @Test
    void seesPromotionMoneySpreadEvenly() {
        // 1,000 in each month: 12,000, none of it above the mean
        SeasonalSpending spending = spending("{name: Ads, category: advertising, amount: 1000, recurrence: monthly}");
        assertEquals(0, new BigDecimal("12000").compareTo(spending.total()));
        assertEquals(new BigDecimal("0.0"), spending.shifted());
    }

    @Test
    void seesPromotionMoneyPutIntoTheSeason() {
        // 12,000 by the month and 12,000 in July: mean 2,000; July lies 11,000 above it: 11 ÷ 24 = 45.8 %
        SeasonalSpending spending = spending(
                "{name: Ads, category: advertising, amount: 1000, recurrence: monthly}, {name: Summer fair, category: events, amount: 12000, recurrence: one-off, start: 2027-07-01}");
        assertEquals(0, new BigDecimal("24000").compareTo(spending.total()));
        assertEquals(new BigDecimal("45.8"), spending.shifted());
    }

    @Test
    void spreadsAQuarterlyCostOverItsMonths() {
        // 3,000 a quarter are 1,000 a month
        SeasonalSpending spending = spending("{name: Ads, category: advertising, amount: 3000, recurrence: quarterly}");
        assertEquals(0, new BigDecimal("12000").compareTo(spending.total()));
        assertEquals(new BigDecimal("0.0"), spending.shifted());
    }

    @Test
    void findsTheSaleAtTheEndOfTheSeason() {
        assertEquals(
                "/strategies/0",
                GivenPlan.of(YEAR + SUMMER + "strategies: [{id: s, name: End of season sale}]\n")
                        .only(OffSeasonSale.class)
                        .at());
        assertEquals(List.of(), GivenPlan.of(YEAR + SUMMER).all(OffSeasonSale.class));
    }

    private static String basis(String buying) {
        SeasonalDemand demand = GivenPlan.of(YEAR + buying).only(SeasonalDemand.class);
        return demand.basis() + " " + demand.peak();
    }

    private static SeasonalTargets targets(String targets) {
        return GivenPlan.of(YEAR + SUMMER
                        + "goals: [{id: g, metric: revenue, target: 800, unit: EUR, deadline: 2027-12-31, targets: "
                        + targets + "}]\n")
                .only(SeasonalTargets.class);
    }

    private static SeasonalSpending spending(String items) {
        return GivenPlan.of(YEAR + SUMMER + "budget: {items: [" + items + "]}\n")
                .only(SeasonalSpending.class);
    }
}

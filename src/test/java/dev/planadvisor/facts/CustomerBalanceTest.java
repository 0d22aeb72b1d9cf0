package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerBalanceTest {
    private static final String RECURRING = "company: {recurring-revenue: some}\n";
    private static final String YEAR = "period: {start: 2027-01-01, end: 2027-12-31}\n";

    @Test
    void losesMoreByTheMonthThanByTheYear() {
        // 0.98 to the power of 12 is 0.7847: 21.5 % of 500 are 108; once 2 % a year are 10
        assertBalance("108", "100", "0", balance("2%", "month", "{metric: new-customers, target: 100}"));
        assertBalance("10", "100", "0", balance("2%", "year", "{metric: new-customers, target: 100}"));
    }

    @Test
    void compoundsByTheQuarterFourTimes() {
        // 0.9 to the power of 4 is 0.6561: 34.39 % of 500 are 172
        assertBalance("172", "100", "0", balance("10%", "quarter", "{metric: new-customers, target: 100}"));
    }

    @Test
    void countsAFlowOfNewCustomersOverTheWholePeriod() {
        // 10 a month × 12
        assertBalance("50", "120", "0", balance("10%", "year", "{metric: new-customers, target: 10, per: month}"));
    }

    @Test
    void addsTheGrowthThatAGoalWantsToWhatIsLost() {
        // 50 lost, and 620 − 500 = 120 on top: 170 needed
        CustomerBalance balance = balance(
                "10%", "year", "{metric: new-customers, target: 100}, {metric: customers, baseline: 500, target: 620}");
        assertBalance("50", "100", "120", balance);
        assertEquals(new BigDecimal("170"), balance.needed());
    }

    @Test
    void takesTheDealsOfTheProcessWhereTheyAreMore() {
        // 1,000 leads × 15 % = 150 deals > 100
        CustomerBalance balance = GivenPlan.of(RECURRING + YEAR + """
                        goals: [{id: g, metric: new-customers, target: 100, unit: count, deadline: 2027-12-31}]
                        process: {period: year, leads: 1000, overall-conversion: 15%}
                        customers: {active: 500, churn: 10%, churn-per: year}
                        """).only(CustomerBalance.class);
        assertBalance("50", "150", "0", balance);
    }

    @Test
    void countsTheChurnThatAGoalWantsWhereItIsLess() {
        // 500 × 6 % = 30, and no goal by another span of time counts
        assertBalance(
                "30",
                "100",
                "0",
                balance(
                        "10%",
                        "year", "{metric: new-customers, target: 100}, {metric: churn, target: 6, unit: percent}"));
        assertBalance(
                "30",
                "100",
                "0",
                balance(
                        "10%",
                        "year",
                        "{metric: new-customers, target: 100}, {metric: retention, target: 94, unit: percent}"));
        assertBalance(
                "50",
                "100",
                "0",
                balance(
                        "10%",
                        "year",
                        "{metric: new-customers, target: 100}, {metric: churn, target: 1, unit: percent, per: month}"));
    }

    @Test
    void isOfInterestWhereRevenueRecursOrMoreCustomersAreWanted() {
        String churn = "customers: {active: 500, churn: 10%, churn-per: year}\n";
        String won = "process: {period: year, expected-deals: 20}\n";
        String more = "goals: [{metric: customers, target: 510, deadline: 2027-12-31}]\n";
        assertEquals(
                0, GivenPlan.of(YEAR + churn + won).all(CustomerBalance.class).size());
        assertEquals(
                1,
                GivenPlan.of(YEAR + more + churn + won)
                        .all(CustomerBalance.class)
                        .size());
    }

    @Test
    void knowsWhoLeavesInAMonthOnlyWhereChurnIsStatedByTheMonth() {
        // 500 × 2 % = 10
        assertEquals(
                new BigDecimal("10.0"),
                GivenPlan.of(YEAR + "customers: {active: 500, churn: 2%, churn-per: month}\n")
                        .only(MonthlyChurn.class)
                        .customers());
        assertEquals(
                List.of(),
                GivenPlan.of(YEAR + "customers: {active: 500, churn: 24%, churn-per: year}\n")
                        .all(MonthlyChurn.class));
    }

    @Test
    void saysNothingWhereTheTimeOfTheChurnIsUnsaid() {
        assertEquals(List.of(), GivenPlan.of(YEAR + """
                                goals: [{id: g, metric: new-customers, target: 100, deadline: 2027-12-31}]
                                customers: {active: 500, churn: 2%}
                                """).all(CustomerBalance.class));
    }

    @Test
    void setsAYearlyGoalBesideMonthlyChurn() {
        // 0.94 to the power of 12 is 0.4759: 6 % a month are 52.4 % a year
        ChurnComparison churn = comparison("6%", "month", "target: 10, per: year");
        assertEquals(new BigDecimal("52.4"), churn.converted());
        assertOff("100.0", churn);
    }

    @Test
    void turnsYearlyChurnIntoMonthly() {
        // 1 − 0.7 to the power of 1/12 = 1 − 0.9707 = 2.9 %
        ChurnComparison churn = comparison("30%", "year", "target: 2, per: month");
        assertEquals(new BigDecimal("2.9"), churn.converted());
        assertOff("100.0", churn);
    }

    @Test
    void comparesWhatIsCountedOverTheSameTime() {
        assertOff("0.0", comparison("6%", "month", "target: 4, per: month"));
    }

    @Test
    void holdsTheBaselineAgainstTheConvertedRate() {
        // 2.4 ÷ 52.4 and 22.4 ÷ 52.4
        assertOff("4.6", comparison("6%", "month", "baseline: 50, target: 40, per: year"));
        assertOff("42.7", comparison("6%", "month", "baseline: 30, target: 20, per: year"));
    }

    private static void assertOff(String percent, ChurnComparison churn) {
        assertEquals(percent, churn.off().setScale(1, RoundingMode.HALF_UP).toString());
    }

    private static ChurnComparison comparison(String churn, String per, String goal) {
        return GivenPlan.of(YEAR + "goals: [{id: g, metric: churn, unit: percent, deadline: 2027-12-31, " + goal
                        + "}]\ncustomers: {active: 500, churn: " + churn + ", churn-per: " + per + "}\n")
                .only(ChurnComparison.class);
    }

    private static CustomerBalance balance(String churn, String per, String goals) {
        return GivenPlan.of(RECURRING + YEAR + "goals: [" + goals.replace("}", ", deadline: 2027-12-31}")
                        + "]\ncustomers: {active: 500, churn: " + churn + ", churn-per: " + per + "}\n")
                .only(CustomerBalance.class);
    }

    private static void assertBalance(String lost, String won, String growth, CustomerBalance balance) {
        assertEquals(new BigDecimal(lost), balance.lost());
        assertEquals(0, new BigDecimal(won).compareTo(balance.won()), balance::toString);
        assertEquals(0, new BigDecimal(growth).compareTo(balance.growth()), balance::toString);
    }
}

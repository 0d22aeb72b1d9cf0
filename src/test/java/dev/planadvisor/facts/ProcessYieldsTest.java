package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the sales process brings against what goals ask of it. */
class ProcessYieldsTest {
    private static final String YEAR = "period: {start: 2027-01-01, end: 2027-12-31}\n";

    private static NewCustomerCoverage customers(String goal, String process) {
        return GivenPlan.of(YEAR + "goals: [" + goal + "]\nprocess: " + process + "\n")
                .only(NewCustomerCoverage.class);
    }

    @Test
    void holdsTheDealsOfAYearAgainstNewCustomers() {
        // 100 leads a month × 12 × 20 % × 25 % = 60 of 80
        NewCustomerCoverage coverage = customers(
                "{metric: new-customers, target: 80}",
                "{period: month, leads: 100, stages: [{name: offer, conversion: 20%}, {name: order, conversion: 25%}]}");
        assertEquals(
                List.of("80", "60", "20", "75.0"),
                List.of(
                        coverage.customers().toString(),
                        coverage.deals().toString(),
                        coverage.gap().toString(),
                        coverage.coverage().toString()));
    }

    @Test
    void takesTheMoreOfExpectedAndWorkedOutDeals() {
        assertEquals(
                new BigDecimal("90"),
                customers(
                                "{metric: new-customers, target: 80}",
                                "{period: year, leads: 100, stages: [{name: order, conversion: 50%}], expected-deals: 90}")
                        .deals());
    }

    @Test
    void countsAMonthlyGoalOverItsTime() {
        assertEquals(
                new BigDecimal("120"),
                customers("{metric: new-customers, target: 10, per: month}", "{period: year, expected-deals: 100}")
                        .customers());
    }

    private static List<FunnelCoverage> funnel(String lines) {
        return GivenPlan.of(YEAR + """
                company: {currency: EUR, recurring-revenue: none, revenue-last-year: 900000}
                goals: [{metric: revenue, target: 1000000, unit: EUR, deadline: 2027-12-31}]
                process: {period: year, leads: 100, stages: [{name: order, conversion: 8%}], average-deal: 10000}
                """ + lines).all(FunnelCoverage.class);
    }

    @Test
    void asksAllOfTheGoalWhereNobodyBuysAgain() {
        // 100 × 8 % × 10,000 = 80,000 of 1,000,000
        FunnelCoverage coverage = funnel("").get(0);
        assertEquals("total", coverage.basis());
        assertEquals(new BigDecimal("920000"), coverage.gap());
    }

    @Test
    void asksTheGrowthAloneWhereCustomersAreThere() {
        // 80,000 of 1,000,000 − 900,000
        FunnelCoverage coverage = funnel("customers: {active: 50}\n").get(0);
        assertEquals("growth", coverage.basis());
        assertEquals(new BigDecimal("20000"), coverage.gap());
    }

    @Test
    void isUnsureWhereAStrategyServesThoseCustomers() {
        assertEquals(List.of(), funnel("strategies: [{name: Refill, kind: existing-customers}]\n"));
    }

    @Test
    void tellsOfEveryPercentThatIsMissing() {
        // 27 deals × 22,222 = 599,994 of 600,000, rounded down
        FunnelCoverage coverage = GivenPlan.of(YEAR + """
                company: {currency: EUR}
                goals: [{metric: new-business-revenue, target: 600000, unit: EUR, deadline: 2027-12-31}]
                process: {period: year, leads: 900, stages: [{name: order, conversion: 3%}], average-deal: 22222}
                """).only(FunnelCoverage.class);
        assertEquals(new BigDecimal("6"), coverage.gap());
        assertEquals(new BigDecimal("99.9"), coverage.coverage());
    }
}

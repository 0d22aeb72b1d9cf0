package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CostCoverageTest {
    private static final String OTHER_COSTS = """
            budget:
              items:
                - {name: Shop system, category: subscriptions, amount: 120, recurrence: monthly}
                - {name: New shelves, category: implementation, amount: 5000, recurrence: one-off}
            """;

    @Test
    void seesWhatEachActivityCostsByItsNature() {
        assertEquals(
                "prospectlists", implied("Buy a list of 500 dental practices").category());
        assertEquals("events", implied("Exhibit at the trade fair in Poznań").category());
        assertEquals(
                "memberships", implied("Join the hotel owners' association").category());
        assertEquals(
                "travel",
                implied("Fly to Oslo and see the three largest accounts").category());
        assertEquals(
                "promotions",
                implied("Send a referral gift to each customer who brings a friend")
                        .category());
        assertEquals("promotions", implied("Offer a discount to first buyers").category());
    }

    @Test
    void seesTheSameInPolish() {
        assertEquals(
                "prospectlists",
                polish("Kupić bazę 500 gabinetów stomatologicznych").category());
        assertEquals("events", polish("Wystawić się na targach w Poznaniu").category());
        assertEquals("promotions", polish("Wysłać nagrodę za polecenie").category());
    }

    @Test
    void findsNoItemThatPaysForIt() {
        assertFalse(implied("Exhibit at the trade fair in Poznań").covered());
    }

    @Test
    void acceptsAnItemOfTheKindOfCostOrOneThatItsNamePaysFor() {
        String fair = tactic("Exhibit at the trade fair in Poznań");
        assertTrue(GivenPlan.of(fair + OTHER_COSTS + "    - {name: Fairs, category: events, amount: 4000}\n")
                .only(ImpliedCost.class)
                .covered());
        assertTrue(GivenPlan.of(fair + OTHER_COSTS + "    - {name: Stand at the trade fair, amount: 4000}\n")
                .only(ImpliedCost.class)
                .covered());
    }

    @Test
    void acceptsAnItemThatCoversTheWholeStrategy() {
        assertTrue(GivenPlan.of(tactic("Exhibit at the trade fair in Poznań")
                        + OTHER_COSTS
                        + "    - {name: Autumn, category: other, amount: 4000, covers: [s]}\n")
                .only(ImpliedCost.class)
                .covered());
    }

    @Test
    void tellsADiscountOfTheStrategyOnceAndNotForItsTacticsAgain() {
        List<ImpliedCost> costs = GivenPlan.of(
                        "strategies: [{id: s, name: Spring, discount: 10%, tactics: [{task: Offer a discount to first buyers}]}]\n"
                                + OTHER_COSTS)
                .all(ImpliedCost.class);
        assertEquals(
                List.of("/strategies/0/discount"),
                costs.stream().map(ImpliedCost::at).toList());
        assertFalse(costs.get(0).covered());
    }

    @Test
    void acceptsADiscountThatTheGainCountsInAlready() {
        assertTrue(GivenPlan.of(
                        "strategies: [{id: s, name: Spring, discount: 10%, tactics: [{task: Call}]}]\n" + OTHER_COSTS
                                + "  gain: {amount: 50000, basis: revenue, note: Counted with the discount for first buyers}\n")
                .only(ImpliedCost.class)
                .covered());
    }

    @Test
    void asksNothingWhereTheBudgetIsOneLump() {
        assertEquals(
                List.of(),
                GivenPlan.of(tactic("Exhibit at the trade fair in Poznań") + "budget: {stated: {total: 50000}}\n")
                        .all(ImpliedCost.class));
    }

    @Test
    void takesNoVideoConferenceForOne() {
        assertEquals(
                List.of(),
                GivenPlan.of(tactic("Attend the video conference") + OTHER_COSTS)
                        .all(ImpliedCost.class));
    }

    @Test
    void countsThePeopleOnThePayroll() {
        // 1 + 3 sellers; the agency is no employee
        GivenPlan plan = GivenPlan.of("""
                team:
                  - {id: a, role: Head of sales, kind: manager}
                  - {id: b, role: Account executives, kind: seller, headcount: 3}
                  - {id: c, role: Ad agency, kind: agency}
                """ + OTHER_COSTS);
        assertEquals(4, plan.only(EmployedTeam.class).people());
        assertEquals(3, plan.only(SellerTeam.class).people());
    }

    @Test
    void namesThePaidToolsAndWhetherAnItemNamesOne() {
        PaidTools tools = GivenPlan.of("""
                tools:
                  - {id: crm, name: Pipewell, kind: crm, cost: paid}
                  - {id: call, name: Ringring, kind: other, cost: free}
                """ + OTHER_COSTS + "    - {name: Licences, amount: 90, covers: [crm]}\n")
                .only(PaidTools.class);
        assertEquals(1, tools.tools());
        assertEquals("Pipewell", tools.names());
        assertTrue(tools.covered());
    }

    private static ImpliedCost implied(String task) {
        return GivenPlan.of(tactic(task) + OTHER_COSTS).only(ImpliedCost.class);
    }

    private static ImpliedCost polish(String task) {
        return GivenPlan.of("language: pl\n" + tactic(task) + OTHER_COSTS).only(ImpliedCost.class);
    }

    private static String tactic(String task) {
        return "strategies: [{id: s, name: Own roast for cafés, tactics: [{task: \"" + task + "\"}]}]\n";
    }
}

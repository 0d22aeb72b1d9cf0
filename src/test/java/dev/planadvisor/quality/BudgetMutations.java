package dev.planadvisor.quality;

import static dev.planadvisor.quality.Mutation.also;
import static dev.planadvisor.quality.Mutation.mutation;

import java.util.List;

/** What can go wrong with a budget. */
final class BudgetMutations {
    private BudgetMutations() {}

    static List<Mutation> all() {
        return List.of(
                mutation(
                        "the budget is left out",
                        "hurtownia-lozysk",
                        plan -> plan.drop("/budget"),
                        "budget/missing",
                        also("budget/missing-gain", "the gain stood there"),
                        also("tools/unbudgeted", "the shop system was budgeted there")),
                mutation(
                        "nobody tells one-off from recurring costs",
                        "biuro-duet",
                        plan -> {
                            for (int item = 0; item < 5; item++) {
                                plan.drop("/budget/items/" + item + "/recurrence");
                            }
                            return plan.drop("/budget/stated");
                        },
                        "budget/unsplit-costs",
                        also("budget/missing-recurrence", "none of the items says how often")),
                mutation(
                        "one lump stands for the whole budget",
                        "biuro-duet",
                        plan -> plan.set(
                                        "/budget/items",
                                        "[{name: Sprzedaż i marketing, category: other, amount: 54300, recurrence: yearly}]")
                                .drop("/budget/stated"),
                        "budget/single-lump",
                        also("budget/missing-salaries", "the lump names no salaries"),
                        also("budget/missing-contingency", "the lump names no reserve"),
                        also("budget/missing-promotions", "the lump names no promotion"),
                        also("budget/unbudgeted-activity", "the lump covers no activity by name"),
                        also("budget/unsplit-costs", "a lump is neither one-off nor recurring")),
                mutation(
                        "an item does not say how often",
                        "cloudledger",
                        plan -> plan.drop("/budget/items/search/recurrence").drop("/budget/stated"),
                        "budget/missing-recurrence"),
                mutation(
                        "an item has no price",
                        "cloudledger",
                        plan -> plan.drop("/budget/items/lists/amount").drop("/budget/stated"),
                        "budget/missing-amount"),
                mutation(
                        "nobody says what the plan brings",
                        "cloudledger",
                        plan -> plan.drop("/budget/gain"),
                        "budget/missing-gain"),
                mutation(
                        "the salaries cost ten times as much",
                        "oprogramowanie-wisla",
                        plan -> plan.set("/budget/items/pensje/amount", "1050000")
                                .set("/budget/items/pensje/stated-total", "12600000")
                                .drop("/budget/stated"),
                        "budget/cost-above-gain",
                        also("budget/late-payback", "what is above the gain is not paid back"),
                        also("budget/missing-contingency", "the old reserve is small beside the new cost"),
                        also("budget/costly-customers", "each customer costs more to win")),
                mutation(
                        "the gain is the whole revenue of a thin margin",
                        "agro-kujawy",
                        plan -> plan.set("/budget/gain", "{amount: 30000000, basis: revenue, counts: total}"),
                        "budget/gain-as-revenue",
                        also("budget/late-payback", "what is above the profit is not paid back")),
                mutation(
                        "the gain is revenue and no margin is known",
                        "cloudledger",
                        plan -> plan.drop("/company/gross-margin")
                                .set("/budget/gain/basis", "revenue")
                                .set("/budget/gain/amount", "1800000"),
                        "budget/missing-margin"),
                mutation(
                        "the gain shrinks to a thin return",
                        "cloudledger",
                        plan -> plan.set("/budget/gain/amount", "1290000"),
                        "budget/thin-return",
                        also("budget/late-payback", "a thin return comes late"),
                        also("budget/costly-customers", "the cost of a customer is close to what one brings")),
                mutation(
                        "the money comes back after the plan's end",
                        "cloudledger",
                        plan -> plan.set("/budget/gain/amount", "1000000"),
                        "budget/late-payback",
                        also("budget/cost-above-gain", "what does not come back within the period is above the gain"),
                        also("budget/thin-return", "what does not come back within the period returns nothing")),
                mutation(
                        "customers won through the year count for a full year",
                        "kuznia-formy",
                        plan -> plan.set("/budget/gain", "{amount: 486000, basis: gross-profit, counts: increment}"),
                        "budget/full-year-gain",
                        also("budget/thin-return", "what the new members alone bring is little above the cost"),
                        also("budget/late-payback", "what the new members alone bring comes late")),
                mutation(
                        "salaries are left out of the budget",
                        "cloudledger",
                        plan -> plan.drop("/budget/items/salaries")
                                .drop("/budget/items/hire")
                                .drop("/budget/stated"),
                        "budget/missing-salaries"),
                mutation(
                        "commissions are left out of the budget",
                        "cloudledger",
                        plan -> plan.drop("/budget/items/commissions").drop("/budget/stated"),
                        "budget/missing-commissions"),
                mutation(
                        "subscriptions are left out of the budget",
                        "northgate-systems",
                        plan -> plan.drop("/budget/items/ConnectWise").drop("/budget/stated"),
                        "budget/missing-subscriptions",
                        also("tools/unbudgeted", "the CRM was budgeted there")),
                mutation(
                        "nobody budgets the booths of a tactic",
                        "cloudledger",
                        plan -> plan.drop("/budget/items/booths")
                                .drop("/budget/items/search/covers")
                                .set("/budget/items/travel/name", "Visits to customers")
                                .drop("/budget/stated"),
                        "budget/unbudgeted-activity"),
                mutation(
                        "nobody budgets the membership that a Polish tactic takes",
                        "hurtownia-lozysk",
                        plan -> plan.add(
                                "/strategies/cztery-godziny/tactics",
                                "{task: Wstąpić do izby gospodarczej i poznać 20 zakładów, frequency: once, owner: kacper, hours: 2}"),
                        "budget/unbudgeted-activity"),
                mutation(
                        "no promotion is planned",
                        "hurtownia-lozysk",
                        plan -> plan.drop("/budget/items/Próbki i zestawy montażowe")
                                .drop("/budget/stated"),
                        "budget/missing-promotions"),
                mutation(
                        "the reserve is left out",
                        "cloudledger",
                        plan -> plan.drop("/budget/items/reserve").drop("/budget/stated"),
                        "budget/missing-contingency"),
                mutation(
                        "an item in another currency loses its rate",
                        "lipa-cosmetics",
                        plan -> plan.drop("/budget/rates").drop("/budget/stated"),
                        "budget/mixed-currencies"),
                mutation(
                        "the stated total forgets an item",
                        "cloudledger",
                        plan -> plan.set("/budget/stated/total", "1117792"),
                        "budget/wrong-total"),
                mutation(
                        "the recurring total counts a monthly cost once",
                        "hurtownia-lozysk",
                        plan -> plan.set("/budget/stated/recurring", "724800").set("/budget/stated/total", "878800"),
                        "budget/wrong-total"),
                mutation(
                        "a fair of the year after is in the budget",
                        "cloudledger",
                        plan -> plan.add(
                                "/budget/items",
                                "{id: fair, name: Booth at the spring fair, category: events, amount: 6000,"
                                        + " recurrence: one-off, start: 2028-03-01, covers: [inbound]}"),
                        "budget/item-outside-period"),
                mutation(
                        "a monthly cost is counted once",
                        "cloudledger",
                        plan -> plan.set("/budget/items/search/stated-total", "4000"),
                        "budget/wrong-item-total"),
                mutation(
                        "a quarterly cost is counted twelve times",
                        "oprogramowanie-wisla",
                        plan -> plan.set("/budget/items/prowizje/stated-total", "540000"),
                        "budget/wrong-item-total"),
                mutation(
                        "a cost stands twice",
                        "cloudledger",
                        plan -> plan.addCopy("/budget/items/search", "{id: search-2}")
                                .drop("/budget/stated"),
                        "budget/duplicate",
                        also("budget/thin-return", "the cost is counted twice")),
                mutation(
                        "revenue stands as the gross profit that it brings",
                        "hurtownia-lozysk",
                        plan -> plan.set("/budget/gain/amount", "33000000"),
                        "budget/gain-beyond-goals"),
                mutation(
                        "what new accounts buy stands as what is earned of it",
                        "tidewater-coffee",
                        plan -> plan.set("/budget/gain/amount", "240000"),
                        "budget/gain-beyond-goals"),
                mutation(
                        "a hire is paid three months after the start",
                        "template-en",
                        plan -> plan.set("/budget/items/salary-hire/start", "2027-10-01")
                                .drop("/budget/items/salary-hire/stated-total")
                                .drop("/budget/stated"),
                        "budget/unpaid-hire"),
                mutation(
                        "no salary covers a hire",
                        "template-pl",
                        plan -> plan.drop("/budget/items/pensja-nowa").drop("/budget/stated"),
                        "budget/unpaid-hire"),
                mutation(
                        "a second salary covers the same person",
                        "template-pl",
                        plan -> plan.set("/budget/items/pensje/covers", "[piotr, jan, nowy-handlowiec]"),
                        "budget/duplicate-salary"),
                mutation(
                        "winning a customer costs more than a year with one brings",
                        "template-en",
                        plan -> plan.set("/process/average-deal", "2000")
                                .drop("/process/expected-revenue")
                                .set("/company/gross-margin", "10%")
                                .drop("/customers/lifetime-value")
                                .drop("/customers/active"),
                        "budget/costly-customers",
                        also("goals/contradicting-goals", "so many customers at this price miss the revenue goal"),
                        also("metrics/unreachable-target", "the leads bring less at this price"),
                        also("strategies/too-little-activity", "the tactics bring less at this price"),
                        also("budget/gain-as-revenue", "a margin of 10 % leaves less")));
    }
}

package dev.planadvisor.quality;

import static dev.planadvisor.quality.Mutation.also;
import static dev.planadvisor.quality.Mutation.mutation;

import java.util.List;

/** What can go wrong with personas, buying patterns and territories. */
final class CustomerMutations {
    private CustomerMutations() {}

    static List<Mutation> all() {
        return List.of(
                mutation(
                        "the personas are left out",
                        "cloudledger",
                        plan -> plan.drop("/personas"),
                        "customers/missing-persona",
                        also("plan/dangling-reference", "strategies still name the personas")),
                mutation(
                        "nobody knows what hurts the customer",
                        "cloudledger",
                        plan -> plan.drop("/personas/cfo/pain-points").drop("/personas/cfo/needs"),
                        "customers/missing-pain-points"),
                mutation(
                        "nothing is offered against the pain",
                        "cloudledger",
                        plan -> plan.drop("/personas/cfo/solution"),
                        "customers/missing-solution"),
                mutation(
                        "a business persona is little more than a title",
                        "cloudledger",
                        plan -> plan.set("/personas/cfo/b2b", "{job-titles: [CFO]}")
                                .drop("/personas/cfo/channels"),
                        "customers/thin-b2b-profile"),
                mutation(
                        "a consumer persona is little more than an age",
                        "nordfala",
                        plan -> plan.set("/personas/greta/b2c", "{gender: female, age: 48 to 65}"),
                        "customers/thin-b2c-profile"),
                mutation(
                        "a business persona is described by her family",
                        "cloudledger",
                        plan -> plan.drop("/personas/cfo/b2b")
                                .set(
                                        "/personas/cfo/b2c",
                                        "{gender: male, age: 45 to 60, family: married, household: house, income: high, education: degree, interests: [golf]}"),
                        "customers/misfit-profile",
                        also("customers/thin-b2b-profile", "nothing of a business profile is left")),
                mutation(
                        "a consumer persona is described by a job title",
                        "smilehaus-dental",
                        plan -> plan.drop("/personas/family/b2c")
                                .set(
                                        "/personas/family/b2b",
                                        "{job-titles: [Head of purchasing], responsibilities: [budget], company-size: 50 to 200}"),
                        "customers/misfit-profile",
                        also("customers/thin-b2c-profile", "nothing of a consumer profile is left")),
                mutation(
                        "the shop wants to please six personas at once",
                        "smilehaus-dental",
                        plan -> {
                            for (String id : List.of("a", "b", "c", "d", "e")) {
                                plan.addCopy(
                                                "/personas/family",
                                                "{id: " + id + ", name: Patient "
                                                        + id.toUpperCase(java.util.Locale.ROOT) + "}")
                                        .add("/strategies/recall/personas", id);
                            }
                            return plan;
                        },
                        "customers/too-many-personas"),
                mutation(
                        "no strategy speaks to a persona any more",
                        "cloudledger",
                        plan -> plan.dropWord("/strategies/outbound/personas", "cfo")
                                .dropWord("/strategies/inbound/personas", "cfo")
                                .dropWord("/strategies/referrals/personas", "cfo"),
                        "customers/unaddressed-persona"),
                mutation(
                        "how customers buy is left out",
                        "cloudledger",
                        plan -> plan.drop("/buying/pattern"),
                        "customers/missing-buying-pattern"),
                mutation(
                        "what decides a business purchase is left out",
                        "cloudledger",
                        plan -> plan.drop("/buying/factors"),
                        "customers/missing-b2b-factors"),
                mutation(
                        "a shop says nothing of its seasons",
                        "smilehaus-dental",
                        plan -> plan.drop("/buying/seasonal")
                                .set(
                                        "/buying/pattern",
                                        "Larger treatments are decided within three weeks of the estimate."),
                        "customers/missing-seasonality"),
                mutation(
                        "a swim season is planned flat",
                        "nordfala",
                        plan -> plan.set(
                                "/goals/revenue/targets",
                                "{2027-02: 80000, 2027-03: 80000, 2027-04: 80000, 2027-05: 80000, 2027-06: 80000, 2027-07: 80000,"
                                        + " 2027-08: 80000, 2027-09: 80000, 2027-10: 80000, 2027-11: 80000, 2027-12: 80000, 2028-01: 80000}"),
                        "customers/flat-seasonal-targets"),
                mutation(
                        "targets run against the season",
                        "kuznia-formy",
                        plan -> plan.set(
                                "/goals/nowi/targets",
                                "{2027-01: 42, 2027-02: 48, 2027-03: 54, 2027-04: 60, 2027-05: 72, 2027-06: 96, 2027-07: 84, 2027-08: 72,"
                                        + " 2027-09: 36, 2027-10: 42, 2027-11: 54, 2027-12: 60}"),
                        "customers/flat-seasonal-targets"),
                mutation(
                        "the ads for Christmas are spread over the year",
                        "lipa-cosmetics",
                        plan -> plan.set(
                                        "/budget/items/Ads for Christmas",
                                        "{name: More ads, category: advertising, amount: 112500, recurrence: monthly, covers: [found], stated-total: 1350000}")
                                .set(
                                        "/budget/items/Gift wrapping and advent calendar",
                                        "{name: Gift wrapping, category: promotions, amount: 35000, recurrence: monthly, stated-total: 420000}")
                                .set(
                                        "/budget/items/January clearance",
                                        "{name: Clearance, category: promotions, amount: 5000, recurrence: monthly, covers: [january], stated-total: 60000}")
                                .drop("/budget/stated"),
                        "customers/flat-seasonal-spending"),
                mutation(
                        "nobody thinks of what is left after the season",
                        "nordfala",
                        plan -> plan.drop("/strategies/end-of-season")
                                .add("/strategies/second-suit/supports", "margin")
                                .drop("/budget/items/sale")
                                .set("/budget/stated/one-off", "16500")
                                .set("/budget/stated/total", "315048"),
                        "customers/missing-off-season-sale"),
                mutation(
                        "buying takes longer than the year and nothing is open",
                        "cloudledger",
                        plan -> plan.set("/buying/cycle-days", "420")
                                .set("/process/cycle-days", "420")
                                .drop("/process/open-pipeline"),
                        "customers/long-cycle"),
                mutation(
                        "the territories are left out",
                        "cloudledger",
                        plan -> plan.drop("/territories"),
                        "customers/missing-territory"),
                mutation(
                        "nothing says why a territory was chosen",
                        "cloudledger",
                        plan -> plan.drop("/territories/west/reason"),
                        "customers/missing-territory-reason"),
                mutation(
                        "a territory is a name without a map",
                        "cloudledger",
                        plan -> plan.drop("/territories/west/region"),
                        "customers/missing-region"),
                mutation(
                        "nobody covers a territory",
                        "hurtownia-lozysk",
                        plan -> plan.drop("/territories/pomorze/owner"),
                        "customers/uncovered-territory"),
                mutation(
                        "a territory falls to a stranger",
                        "hurtownia-lozysk",
                        plan -> plan.set("/territories/pomorze/owner", "zygmunt"),
                        "customers/uncovered-territory",
                        also("plan/dangling-reference", "the stranger is not on the team")),
                mutation(
                        "two sellers get the same region",
                        "hurtownia-lozysk",
                        plan -> plan.set("/territories/warmia/region", "woj. pomorskie"),
                        "customers/overlapping-territories"));
    }
}

package dev.planadvisor.quality;

import static dev.planadvisor.quality.Mutation.also;
import static dev.planadvisor.quality.Mutation.mutation;

import java.util.List;

/** What can go wrong with the plan as a whole. */
final class PlanMutations {
    private PlanMutations() {}

    static List<Mutation> all() {
        return List.of(
                mutation(
                        "the plan does not say which year it is for",
                        "cloudledger",
                        plan -> plan.drop("/period"),
                        "plan/missing-period"),
                mutation(
                        "the plan runs for three years",
                        "cloudledger",
                        plan -> plan.set("/period/end", "2029-12-31").drop("/budget/stated"),
                        "plan/missing-period",
                        also("budget/cost-above-gain", "three years of cost stand against one of gain"),
                        also("budget/late-payback", "three years of cost stand against one of gain"),
                        also("budget/missing-contingency", "the reserve is for one year"),
                        also("budget/wrong-item-total", "items state one year")),
                mutation(
                        "a placeholder is left in a text",
                        "cloudledger",
                        plan -> plan.set("/unique-selling-proposition", "'TODO: ask marketing'"),
                        "plan/placeholder"),
                mutation(
                        "a strategy names a goal that is gone",
                        "cloudledger",
                        plan -> plan.add("/strategies/inbound/supports", "upsell"),
                        "plan/dangling-reference"),
                mutation(
                        "nobody looks at the plan again",
                        "cloudledger",
                        plan -> plan.drop("/review-date"),
                        "plan/missing-review-date"),
                mutation(
                        "the review comes when the year is long over",
                        "oprogramowanie-wisla",
                        plan -> plan.set("/review-date", "2028-07-05"),
                        "plan/late-review"));
    }
}

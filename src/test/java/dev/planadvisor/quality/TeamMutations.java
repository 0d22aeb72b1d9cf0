package dev.planadvisor.quality;

import static dev.planadvisor.quality.Mutation.also;
import static dev.planadvisor.quality.Mutation.mutation;

import java.util.List;

/** What can go wrong with a team. */
final class TeamMutations {
    private TeamMutations() {}

    static List<Mutation> all() {
        return List.of(
                mutation(
                        "the team is left out",
                        "oprogramowanie-wisla",
                        plan -> plan.drop("/team"),
                        "team/missing",
                        also("plan/dangling-reference", "goals, territories and budget still name people")),
                mutation(
                        "a seller loses the name",
                        "cloudledger",
                        plan -> plan.drop("/team/marcus/name"),
                        "team/unnamed"),
                mutation(
                        "a planned hire loses the start date",
                        "cloudledger",
                        plan -> plan.drop("/team/ae-southeast/start").drop("/team/ae-southeast/ramp-months"),
                        "team/unnamed",
                        also("team/full-year-hire", "without a start the hire has no ramp")),
                mutation(
                        "a role loses its responsibilities",
                        "cloudledger",
                        plan -> plan.drop("/team/elena/responsibilities"),
                        "team/missing-responsibilities"),
                mutation(
                        "a seller loses the KPI",
                        "cloudledger",
                        plan -> plan.drop("/team/irene/kpis").drop("/team/irene/quota"),
                        "team/missing-kpi"),
                mutation(
                        "a prospector loses the KPI",
                        "oprogramowanie-wisla",
                        plan -> plan.drop("/team/zuzanna/kpis"),
                        "team/missing-kpi"),
                mutation(
                        "a KPI loses its figure",
                        "cloudledger",
                        plan -> plan.set("/team/elena/kpis", "[happy customers]"),
                        "team/unmeasured-kpi"),
                mutation(
                        "nothing is said of marketing and agencies",
                        "biuro-duet",
                        plan -> plan.drop("/support"),
                        "team/missing-support"),
                mutation(
                        "the quotas are halved",
                        "cloudledger",
                        plan -> plan.set("/team/marcus/quota", "325000")
                                .set("/team/irene/quota", "325000")
                                .set("/team/james/quota", "325000"),
                        "team/quota-gap",
                        also("team/capacity-gap", "what they reach of half a quota is less still")),
                mutation(
                        "four of six field sellers leave",
                        "hurtownia-lozysk",
                        plan -> plan.set("/team/teren/headcount", "2"),
                        "team/quota-gap",
                        also("team/capacity-gap", "those left cannot reach it either")),
                mutation(
                        "sellers reached little more than half so far",
                        "cloudledger",
                        plan -> plan.set("/team/marcus/attainment", "55%")
                                .set("/team/irene/attainment", "55%")
                                .set("/team/james/attainment", "55%"),
                        "team/capacity-gap"),
                mutation(
                        "a hire counts with the quota of a full year",
                        "cloudledger",
                        plan -> plan.set("/team/ae-southeast/quota-in-period", "650000"),
                        "team/full-year-hire"),
                mutation(
                        "a hire sells from the first day",
                        "oprogramowanie-wisla",
                        plan -> plan.drop("/team/handlowiec-slask/ramp-months")
                                .drop("/team/handlowiec-slask/quota-in-period"),
                        "team/full-year-hire"),
                mutation(
                        "four more people report to one manager",
                        "cloudledger",
                        plan -> plan.addCopy("/team/sam", "{id: m1, name: Mia Stone}")
                                .addCopy("/team/sam", "{id: m2, name: Noah Stone}")
                                .addCopy("/team/sam", "{id: m3, name: Olga Stone}")
                                .addCopy("/team/sam", "{id: m4, name: Paul Stone}"),
                        "team/wide-span"),
                mutation(
                        "a weekly tactic takes sixty hours",
                        "cloudledger",
                        plan -> plan.set("/strategies/inbound/tactics/0/hours", "60"),
                        "team/overload"));
    }
}

package dev.planadvisor.quality;

import static dev.planadvisor.quality.Mutation.also;
import static dev.planadvisor.quality.Mutation.mutation;

import java.util.List;

/** What can go wrong with goals. */
final class GoalMutations {
    private GoalMutations() {}

    static List<Mutation> all() {
        return List.of(
                mutation(
                        "all goals are left out",
                        "cloudledger",
                        plan -> plan.drop("/goals"),
                        "goals/missing",
                        also("plan/dangling-reference", "strategies and metrics still name the goals")),
                mutation(
                        "a fourth goal is added for the year",
                        "cloudledger",
                        plan -> plan.addCopy(
                                        "/goals/churn",
                                        "{id: meetings, statement: 'Hold 480 qualified meetings by 31 December 2027, up from 400 in 2026',"
                                                + " metric: meetings, baseline: 400, target: 480, unit: count, per: year,"
                                                + " milestones: [{date: 2027-06-30, value: 230}]}")
                                .add("/strategies/outbound/supports", "meetings")
                                .add("/metrics/m-conversion/tracks", "meetings"),
                        "goals/too-many"),
                mutation(
                        "a goal only wants to be better at something",
                        "cloudledger",
                        plan -> plan.set("/goals/churn/statement", "Get better by 31 December 2027")
                                .drop("/goals/churn/metric")
                                .drop("/goals/churn/unit")
                                .drop("/goals/churn/baseline")
                                .drop("/goals/churn/target")
                                .drop("/goals/churn/milestones"),
                        "goals/vague",
                        also("goals/unmeasurable", "a goal without a figure cannot be measured either"),
                        also("goals/missing-milestones", "the figures on the way are gone with the goal's own")),
                mutation(
                        "a Polish goal leans on as much as possible",
                        "oprogramowanie-wisla",
                        plan -> plan.set(
                                        "/goals/utrzymanie/statement",
                                        "Jak najwięcej zarabiać na umowach utrzymaniowych do 31 grudnia 2027 r.")
                                .drop("/goals/utrzymanie/baseline")
                                .drop("/goals/utrzymanie/target")
                                .drop("/goals/utrzymanie/milestones"),
                        "goals/vague",
                        also("goals/unmeasurable", "a goal without a figure cannot be measured either"),
                        also("goals/missing-milestones", "the figures on the way are gone with the goal's own")),
                mutation(
                        "a goal loses its figures",
                        "cloudledger",
                        plan -> plan.set("/goals/churn/statement", "Cut monthly customer churn by 31 December 2027")
                                .drop("/goals/churn/baseline")
                                .drop("/goals/churn/target")
                                .drop("/goals/churn/milestones"),
                        "goals/unmeasurable",
                        also("goals/missing-milestones", "the figures on the way are gone with the goal's own")),
                mutation(
                        "a goal loses its deadline",
                        "cloudledger",
                        plan -> plan.set("/goals/churn/statement", "Cut monthly customer churn from 1.2% to 0.9%")
                                .drop("/goals/churn/deadline"),
                        "goals/missing-deadline"),
                mutation(
                        "a Polish goal is due soon instead of on a day",
                        "kuznia-formy",
                        plan -> plan.set(
                                        "/goals/odejscia/statement",
                                        "Wkrótce zmniejszyć miesięczny odsetek odejść z 4% do 3,5%")
                                .drop("/goals/odejscia/deadline"),
                        "goals/missing-deadline"),
                mutation(
                        "a relative goal forgets what it starts from",
                        "smilehaus-dental",
                        plan -> plan.set(
                                        "/goals/accepted/statement",
                                        "Raise the number of accepted treatment plans by 15% by 30 September 2027")
                                .drop("/goals/accepted/baseline")
                                .drop("/goals/accepted/target")
                                .drop("/goals/accepted/unit")
                                .set("/goals/accepted/metric", "other")
                                .drop("/goals/accepted/milestones"),
                        "goals/missing-baseline",
                        also("goals/missing-milestones", "the figures on the way are gone with the goal's own")),
                mutation(
                        "two metrics are pressed into one goal",
                        "cloudledger",
                        plan -> plan.set(
                                "/goals/churn/statement",
                                "Cut monthly customer churn from 1.2% to 0.9% and raise the average deal to $40k by 31 December 2027"),
                        "goals/several-in-one"),
                mutation(
                        "the revenue goal doubles overnight",
                        "nordfala",
                        plan -> plan.set("/goals/revenue/target", "1700000")
                                .set(
                                        "/goals/revenue/statement",
                                        "Grow revenue from €800k to €1.7M in the fiscal year ending 31 January 2028")
                                .drop("/goals/revenue/targets"),
                        "goals/unrealistic-growth",
                        also("goals/missing-milestones", "the monthly targets of the old goal are gone"),
                        also("metrics/unreachable-target", "the visits bring the old goal only"),
                        also("strategies/too-little-activity", "the tactics bring the old goal only")),
                mutation(
                        "nothing ties a goal to the mission",
                        "cloudledger",
                        plan -> plan.drop("/goals/churn/reason"),
                        "goals/off-mission"),
                mutation(
                        "a goal falls due after the plan's end",
                        "cloudledger",
                        plan -> plan.set("/goals/churn/deadline", "2028-06-30")
                                .reword("/goals/churn/statement", "31 December 2027", "30 June 2028"),
                        "goals/outside-period"),
                mutation(
                        "churn is cut upward",
                        "cloudledger",
                        plan -> plan.set("/goals/churn/target", "1.5")
                                .reword("/goals/churn/statement", "0.9%", "1.5%")
                                .set("/goals/churn/milestones/0/value", "1.35"),
                        "goals/wrong-direction"),
                mutation(
                        "revenue grows downward",
                        "agro-kujawy",
                        plan -> plan.set("/goals/przychody/target", "36000000")
                                .reword("/goals/przychody/statement", "44 mln", "36 mln")
                                .drop("/goals/przychody/targets"),
                        "goals/wrong-direction",
                        also("goals/missing-milestones", "the quarterly targets of the old goal are gone")),
                mutation(
                        "words say another target than the fields",
                        "cloudledger",
                        plan -> plan.reword("/goals/new-business/statement", "$1.8M", "$2.4M"),
                        "goals/contradicting-figures"),
                mutation(
                        "words say another deadline than the fields",
                        "oprogramowanie-wisla",
                        plan -> plan.reword("/goals/nowi/statement", "31 grudnia", "30 czerwca"),
                        "goals/contradicting-figures"),
                mutation(
                        "churn by the month is set beside churn by the year",
                        "cloudledger",
                        plan -> plan.set("/customers/churn", "5%").set("/customers/churn-per", "year"),
                        "goals/mixed-periods"),
                mutation(
                        "the same goal stands twice",
                        "lipa-cosmetics",
                        plan -> plan.addCopy("/goals/revenue", "{id: again}")
                                .add("/strategies/found/supports", "again")
                                .add("/metrics/0/tracks", "again"),
                        "goals/duplicate"),
                mutation(
                        "nobody owns a goal",
                        "cloudledger",
                        plan -> plan.drop("/goals/churn/owner"),
                        "goals/missing-owner"),
                mutation(
                        "a goal for the year loses its milestones",
                        "cloudledger",
                        plan -> plan.drop("/goals/arr/milestones"),
                        "goals/missing-milestones"),
                mutation(
                        "a milestone falls behind the one before",
                        "cloudledger",
                        plan -> plan.set("/goals/arr/milestones/2/value", "5600000"),
                        "goals/contradicting-milestones"),
                mutation(
                        "a milestone goes beyond the target",
                        "oprogramowanie-wisla",
                        plan -> plan.times("/goals/utrzymanie/milestones/1/value", "1.2"),
                        "goals/contradicting-milestones"),
                mutation(
                        "a milestone is dated a year late",
                        "northgate-systems",
                        plan -> plan.set("/goals/managed/milestones/0/date", "2028-09-30"),
                        "goals/contradicting-milestones"),
                mutation(
                        "the last quarter's target is misstyped",
                        "cloudledger",
                        plan -> plan.set("/goals/new-business/targets/2027-Q4", "260000"),
                        "goals/unbalanced-targets"),
                mutation(
                        "the monthly targets lose December",
                        "kuznia-formy",
                        plan -> plan.drop("/goals/nowi/targets/2027-12"),
                        "goals/unbalanced-targets"),
                mutation(
                        "no strategy serves a goal any more",
                        "cloudledger",
                        plan -> plan.dropWord("/strategies/success/supports", "churn"),
                        "goals/without-strategy"),
                mutation(
                        "no metric tracks a goal any more",
                        "cloudledger",
                        plan -> plan.set("/metrics/m-churn/tracks", "[arr]"),
                        "goals/without-metric"),
                mutation(
                        "far fewer customers are to bring the same revenue",
                        "template-en",
                        plan -> plan.set(
                                        "/goals/accounts/statement",
                                        "Win 12 new offices and cafés by 31 December 2027, after 10 in 2026")
                                .set("/goals/accounts/baseline", "10")
                                .set("/goals/accounts/target", "12")
                                .set("/goals/accounts/milestones/0/value", "5"),
                        "goals/contradicting-goals",
                        also("budget/costly-customers", "the same money wins a quarter of the customers")));
    }
}

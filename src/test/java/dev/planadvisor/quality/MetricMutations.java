package dev.planadvisor.quality;

import static dev.planadvisor.quality.Mutation.also;
import static dev.planadvisor.quality.Mutation.mutation;

import java.util.List;

/** What can go wrong with metrics and the sales process. */
final class MetricMutations {
    private MetricMutations() {}

    static List<Mutation> all() {
        return List.of(
                mutation(
                        "the metrics are left out",
                        "hurtownia-lozysk",
                        plan -> plan.drop("/metrics"),
                        "metrics/missing",
                        also("metrics/missing-year-on-year", "it was among the metrics"),
                        also("metrics/missing-new-business", "it was among the metrics"),
                        also("metrics/missing-rep-performance", "it was among the metrics")),
                mutation(
                        "a metric is looked at once a year",
                        "hurtownia-lozysk",
                        plan -> plan.set("/metrics/0/cadence", "yearly"),
                        "metrics/rare"),
                mutation(
                        "monthly churn is looked at once a quarter",
                        "cloudledger",
                        plan -> plan.set("/metrics/m-churn/cadence", "quarterly"),
                        "metrics/slow-churn"),
                mutation(
                        "a metric tracks no goal",
                        "cloudledger",
                        plan -> plan.drop("/metrics/m-time/tracks"),
                        "metrics/untied"),
                mutation(
                        "revenue is not set against last year",
                        "cloudledger",
                        plan -> plan.drop("/metrics/m-yoy"),
                        "metrics/missing-year-on-year"),
                mutation(
                        "revenue from new customers is not tracked",
                        "hurtownia-lozysk",
                        plan -> plan.drop("/metrics/1"),
                        "metrics/missing-new-business"),
                mutation(
                        "nobody sees what each seller brings",
                        "cloudledger",
                        plan -> plan.drop("/metrics/m-rep"),
                        "metrics/missing-rep-performance"),
                mutation(
                        "recurring revenue is not tracked",
                        "kuznia-formy",
                        plan -> plan.drop("/metrics/3"),
                        "metrics/missing-recurring-revenue"),
                mutation(
                        "lost customers are not counted",
                        "kuznia-formy",
                        plan -> plan.drop("/metrics/4").add("/metrics/2/tracks", "odejscia"),
                        "metrics/missing-churn"),
                mutation(
                        "the stages of the process are left out",
                        "cloudledger",
                        plan -> plan.drop("/process/stages"),
                        "metrics/missing-stages",
                        also("plan/dangling-reference", "a tool names a stage")),
                mutation(
                        "the process has two stages only",
                        "hurtownia-lozysk",
                        plan -> plan.set(
                                "/process/stages",
                                "[{name: oferta, conversion: 48%, days: 3}, {name: zamówienie, conversion: 50%, days: 3}]"),
                        "metrics/missing-stages"),
                mutation(
                        "a stage has no conversion",
                        "cloudledger",
                        plan -> plan.drop("/process/stages/1/conversion"),
                        "metrics/missing-conversion"),
                mutation(
                        "the overall conversion is twice what the stages give",
                        "cloudledger",
                        plan -> plan.set("/process/overall-conversion", "9%"),
                        "metrics/contradicting-conversion"),
                mutation(
                        "more deals are expected than the stages give",
                        "cloudledger",
                        plan -> plan.set("/process/expected-deals", "84"),
                        "metrics/contradicting-conversion"),
                mutation(
                        "the expected revenue is typed with a zero too many",
                        "alpine-logistics",
                        plan -> plan.set("/process/expected-revenue", "129600000"),
                        "metrics/contradicting-conversion"),
                mutation(
                        "the leads lose two zeros",
                        "smilehaus-dental",
                        plan -> plan.set("/process/leads", "50")
                                .set("/process/expected-deals", "30.6")
                                .set("/process/expected-revenue", "27540"),
                        "metrics/unreachable-target"),
                mutation(
                        "the average deal is a hundredth",
                        "lipa-cosmetics",
                        plan -> plan.set("/process/average-deal", "12").set("/process/expected-revenue", "316800"),
                        "metrics/unreachable-target",
                        also("strategies/too-little-activity", "each visit brings a hundredth")),
                mutation(
                        "fewer people come in than the goal wants to stay",
                        "kuznia-formy",
                        plan -> plan.set("/process/leads", "1800")
                                .set("/process/expected-deals", "561.6")
                                .set("/process/expected-revenue", "842400"),
                        "metrics/too-few-deals"),
                mutation(
                        "a stage takes longer than the cycle has room for",
                        "cloudledger",
                        plan -> plan.set("/process/stages/proposal/days", "75"),
                        "metrics/contradicting-cycle"),
                mutation(
                        "the open pipeline dries up",
                        "cloudledger",
                        plan -> plan.set("/process/open-pipeline", "900000"),
                        "metrics/thin-pipeline"),
                mutation(
                        "more customers leave, and nobody sells more to those who stay",
                        "cloudledger",
                        plan -> plan.set("/customers/churn", "3%")
                                .set("/customers/lifetime-value", "80000")
                                .set(
                                        "/goals/churn/statement",
                                        "Cut monthly customer churn from 3% to 2.4% by 31 December 2027")
                                .set("/goals/churn/baseline", "3")
                                .set("/goals/churn/target", "2.4")
                                .set("/goals/churn/milestones/0/value", "2.7")
                                .set("/metrics/m-churn/target", "2.4")
                                .set("/team/elena/kpis/0/target", "2.4")
                                .set("/strategies/success/kind", "retention"),
                        "metrics/unreplaced-churn"),
                mutation(
                        "a customer is worth ten times as much",
                        "cloudledger",
                        plan -> plan.set("/customers/lifetime-value", "4400000"),
                        "metrics/overstated-lifetime-value"),
                mutation(
                        "churn is ten times as high",
                        "cloudledger",
                        plan -> plan.set("/customers/churn", "12%")
                                .set("/customers/lifetime-value", "19000")
                                .set(
                                        "/goals/churn/statement",
                                        "Cut monthly customer churn from 12% to 9% by 31 December 2027")
                                .set("/goals/churn/baseline", "12")
                                .set("/goals/churn/target", "9")
                                .set("/goals/churn/milestones/0/value", "10.5")
                                .set("/metrics/m-churn/target", "9")
                                .set("/team/elena/kpis/0/target", "9"),
                        "metrics/leaky-bucket"),
                mutation(
                        "members leave the gym ten times as fast",
                        "kuznia-formy",
                        plan -> plan.set("/customers/churn", "40%")
                                .set("/customers/lifetime-value", "170")
                                .set(
                                        "/goals/odejscia/statement",
                                        "Zmniejszyć miesięczny odsetek odejść z 40% do 35% do 31 grudnia 2027 r.")
                                .set("/goals/odejscia/baseline", "40")
                                .set("/goals/odejscia/target", "35")
                                .set("/goals/odejscia/milestones/0/value", "38"),
                        "metrics/leaky-bucket"));
    }
}

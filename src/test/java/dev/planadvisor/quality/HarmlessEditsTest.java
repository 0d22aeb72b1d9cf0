package dev.planadvisor.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planadvisor.quality.Reviewer.Said;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A sound plan that says the same in another way, or does what sound plans do too, stays without error and warning. */
class HarmlessEditsTest {
    private record Harmless(String sentence, String plan, UnaryOperator<PlanTree> edit) {}

    private static Harmless harmless(String sentence, String plan, UnaryOperator<PlanTree> edit) {
        return new Harmless(sentence, plan, edit);
    }

    private static final List<Harmless> EDITS = List.of(
            harmless(
                    "quotas add up to almost one and a half times the goal",
                    "cloudledger",
                    plan -> plan.set("/team/marcus/quota", "800000")
                            .set("/team/irene/quota", "800000")
                            .set("/team/james/quota", "800000")),
            harmless(
                    "a goal is told in English words alone",
                    "cloudledger",
                    plan -> plan.drop("/goals/arr/metric")
                            .drop("/goals/arr/baseline")
                            .drop("/goals/arr/target")
                            .drop("/goals/arr/unit")
                            .drop("/goals/arr/deadline")),
            harmless(
                    "a goal is told in Polish words alone",
                    "oprogramowanie-wisla",
                    plan -> plan.drop("/goals/przychody/metric")
                            .drop("/goals/przychody/baseline")
                            .drop("/goals/przychody/target")
                            .drop("/goals/przychody/unit")
                            .drop("/goals/przychody/deadline")),
            harmless(
                    "a goal is told in fields alone",
                    "hurtownia-lozysk",
                    plan -> plan.drop("/goals/przychody/statement")),
            harmless(
                    "a deadline is written as the year",
                    "cloudledger",
                    plan -> plan.set("/goals/churn/deadline", "'2027'")),
            harmless(
                    "a deadline is written as the quarter",
                    "cloudledger",
                    plan -> plan.set("/goals/churn/deadline", "2027-Q4")),
            harmless(
                    "a goal is due by the end of the year in words",
                    "agro-kujawy",
                    plan -> plan.set(
                            "/goals/przychody/statement", "Do końca roku zwiększyć przychody o 10%, do 44 mln zł")),
            harmless(
                    "a goal is due by the end of the fiscal year in words",
                    "northgate-systems",
                    plan -> plan.set(
                            "/goals/managed/statement",
                            "Grow monthly managed-service revenue by a third, to $80k, by the end of the fiscal year")),
            harmless(
                    "quarterly targets become milestones",
                    "agro-kujawy",
                    plan -> plan.drop("/goals/przychody/targets")
                            .set("/goals/przychody/milestones", "[{date: 2027-06-30, value: 27500000}]")),
            harmless(
                    "a goal holds a level",
                    "lipa-cosmetics",
                    plan -> plan.addCopy(
                                    "/goals/basket",
                                    "{id: margin, statement: Keep the gross margin at 60% until 31 December 2027, metric: profit-margin,"
                                            + " baseline: 60, target: 60, unit: percent, deadline: 2027-12-31, owner: jana}")
                            .add("/strategies/refill/supports", "margin")
                            .add("/metrics/2/tracks", "margin")),
            harmless(
                    "people are named by name and role instead of id",
                    "cloudledger",
                    plan -> plan.set("/goals/churn/owner", "Elena Ruiz")
                            .set("/territories/west/owner", "James Okafor")
                            .set("/strategies/success/tactics/0/owner", "Head of customer success")
                            .set("/strategies/outbound/tactics/0/owner", "Priya")),
            harmless(
                    "a daily tactic is written as five times a week",
                    "cloudledger",
                    plan -> plan.set("/strategies/outbound/tactics/0/frequency", "{times: 5, per: week}")),
            harmless(
                    "a yearly tactic stands beside the weekly ones",
                    "hurtownia-lozysk",
                    plan -> plan.add(
                            "/strategies/szkolenia/tactics",
                            "{task: Policzyć z pięcioma zakładami koszty przestojów, frequency: yearly, owner: halina, hours: 10}")),
            harmless(
                    "hours are not estimated",
                    "smilehaus-dental",
                    plan -> plan.drop("/strategies/first-visit/tactics/0/hours")
                            .drop("/strategies/recall/tactics/0/hours")),
            harmless(
                    "yields are not estimated",
                    "cloudledger",
                    plan -> plan.drop("/strategies/outbound/tactics/0/yields")
                            .drop("/strategies/outbound/tactics/1/yields")
                            .drop("/strategies/inbound/tactics/0/yields")
                            .drop("/strategies/inbound/tactics/1/yields")
                            .drop("/strategies/inbound/tactics/2/yields")
                            .drop("/strategies/referrals/tactics/0/yields")),
            harmless(
                    "free and existing tools stand without a budget item",
                    "cloudledger",
                    plan -> plan.add(
                                    "/tools",
                                    "{id: sheet, name: Google Sheets, kind: spreadsheet, cost: free, supports: [outbound]}")
                            .add(
                                    "/tools",
                                    "{id: chat, name: Slack, kind: messaging, cost: existing, supports: [success]}")),
            harmless(
                    "a tool is used by a strategy and does not say so itself",
                    "cloudledger",
                    plan -> plan.drop("/tools/sequencer/supports")),
            harmless("the open pipeline is not stated", "cloudledger", plan -> plan.drop("/process/open-pipeline")),
            harmless(
                    "the win rate is not stated and the pipeline is five times the goal",
                    "cloudledger",
                    plan -> plan.drop("/process/win-rate").set("/process/open-pipeline", "9000000")),
            harmless(
                    "the overall conversion is rounded",
                    "smilehaus-dental",
                    plan -> plan.set("/process/overall-conversion", "61%")),
            harmless(
                    "the process is counted by the month",
                    "agro-kujawy",
                    plan -> plan.set("/process/period", "month")
                            .set("/process/leads", "142")
                            .set("/process/expected-deals", "17")
                            .set("/process/expected-revenue", "3740000")),
            harmless(
                    "nothing is stated beside the items of the budget",
                    "oprogramowanie-wisla",
                    plan -> plan.drop("/budget/stated")),
            harmless(
                    "a monthly cost is written by the week",
                    "smilehaus-dental",
                    plan -> plan.set(
                                    "/budget/items/Search ads",
                                    "{name: Search ads, category: advertising, amount: 500, recurrence: weekly, stated-total: 26000}")
                            .drop("/budget/stated")),
            harmless(
                    "a cost ends before the period does",
                    "hurtownia-lozysk",
                    plan -> plan.set(
                                    "/budget/items/Sklep B2B",
                                    "{name: Sklep B2B, category: subscriptions, amount: 1900, recurrence: monthly, months: 9, covers: [sklep], stated-total: 17100}")
                            .drop("/budget/stated")),
            harmless(
                    "a cost of a quarter begins in its second month",
                    "northgate-systems",
                    plan -> plan.set("/budget/items/User group evenings/start", "2027-05-10")),
            harmless(
                    "budget items are told apart by their names alone",
                    "biuro-duet",
                    plan -> plan.drop("/budget/items/0/category")
                            .drop("/budget/items/1/category")
                            .drop("/budget/items/3/category")
                            .drop("/budget/items/4/category")),
            harmless(
                    "metrics are told by their names alone",
                    "kuznia-formy",
                    plan -> plan.drop("/metrics/0/kind").drop("/metrics/1/kind").drop("/metrics/4/kind")),
            harmless(
                    "metrics are told by their English names alone",
                    "smilehaus-dental",
                    plan -> plan.drop("/metrics/0/kind").drop("/metrics/1/kind")),
            harmless(
                    "the gain is revenue that pays by its margin",
                    "cloudledger",
                    plan -> plan.set("/budget/gain/basis", "revenue").set("/budget/gain/amount", "1800000")),
            harmless(
                    "a persona does not say whether she is a business",
                    "cloudledger",
                    plan -> plan.drop("/personas/cfo/kind")),
            harmless(
                    "the season is told by its peak months alone",
                    "nordfala",
                    plan -> plan.drop("/buying/seasonality")),
            harmless(
                    "the season is told by last year's months",
                    "tidewater-coffee",
                    plan -> plan.set(
                            "/buying/seasonality", "{2026-Q1: 0.85, 2026-Q2: 0.9, 2026-Q3: 0.95, 2026-Q4: 1.3}")),
            harmless(
                    "a hire starts on the first day without ramp",
                    "hurtownia-lozysk",
                    plan -> plan.set("/team/kacper/start", "2027-01-01")),
            harmless(
                    "somebody already there starts a new role inside the period with a ramp",
                    "cloudledger",
                    plan -> plan.set("/team/irene/start", "2027-02-01").set("/team/irene/ramp-months", "1")),
            harmless(
                    "customers are lost by the year in a plan that counts by the month",
                    "northgate-systems",
                    plan -> plan.set("/customers/churn", "0.4%").set("/customers/churn-per", "month")));

    @TestFactory
    Stream<DynamicTest> raisesNoErrorAndNoWarning() {
        return EDITS.stream()
                .map(edit ->
                        DynamicTest.dynamicTest(edit.sentence() + " (" + edit.plan() + ")", () -> assertSilent(edit)));
    }

    private static void assertSilent(Harmless harmless) {
        WholePlan plan = WholePlan.of(harmless.plan());
        List<Said> alarms = Reviewer.review(
                        harmless.edit().apply(plan.tree().copy()).plan(), plan.asOf())
                .stream()
                .filter(said -> !said.isAdvice())
                .toList();
        assertEquals(
                "",
                alarms.stream().map(said -> said + "\n").collect(Collectors.joining()),
                () -> harmless.sentence() + " (" + harmless.plan() + ")");
    }
}

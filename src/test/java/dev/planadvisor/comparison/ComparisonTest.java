package dev.planadvisor.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.comparison.Comparison.Added;
import dev.planadvisor.comparison.Comparison.Change;
import dev.planadvisor.comparison.Comparison.Consequence;
import dev.planadvisor.comparison.Comparison.Fixed;
import dev.planadvisor.comparison.Comparison.Movement;
import dev.planadvisor.comparison.Comparison.Spot;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.plan.Language;
import dev.planadvisor.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String PLAN = """
            format: sales-plan/1
            company: {currency: PLN}
            period: {start: 2027-01-01, end: 2027-12-31}
            """;

    private static Comparison comparison(String from, String to) {
        return Comparison.of(Language.EN, Drafts.of(PLAN + from), Drafts.of(PLAN + to));
    }

    private static List<String> changes(String from, String to) {
        return comparison(from, to).changes().stream().map(Change::text).toList();
    }

    private static List<String> polish(String from, String to) {
        return Comparison.of(Language.PL, Drafts.of(PLAN + from), Drafts.of(PLAN + to)).changes().stream()
                .map(Change::text)
                .toList();
    }

    @Test
    void aPlanBesideItselfIsTheSame() {
        Draft draft = Drafts.of(Drafts.FIRST, Language.EN);
        Comparison comparison = Comparison.of(Language.EN, draft, draft);
        assertEquals(List.of(), comparison.changes());
        assertEquals(List.of(), comparison.consequences());
        assertEquals(List.of(), comparison.fixed());
        assertEquals(List.of(), comparison.added());
        assertEquals(List.of(), comparison.cautions());
        assertFalse(comparison.isRegression());
        assertEquals(0, comparison.movement().get().total().signum());
    }

    @Test
    void aTargetThatRisesWithTheSameSellersRaisesTheGoalOfEach() {
        String goal = """
                goals:
                  - {id: a, statement: Grow revenue, metric: revenue, target: %s, unit: PLN, deadline: 2027-12-31}
                team:
                  - {id: t, role: Sellers, kind: seller, headcount: %s, quota: 250000}
                """;
        Comparison comparison = comparison(goal.formatted("1000000", "4"), goal.formatted("1200000", "4"));
        assertEquals(
                List.of("“Grow revenue”: target rises from PLN 1,000,000 to PLN 1,200,000 (+20%)."),
                comparison.changes().stream()
                        .map(change -> change.text().replace('\u00a0', ' '))
                        .toList());
        assertEquals(
                "Goal “Grow revenue”: target +20%, sellers the same, goal per seller +20%.",
                comparison.consequences().get(0).text());
        assertEquals(
                List.of("target 1000000 1200000", "sellers 4 4", "goal-per-seller 250000.00 300000.00"),
                figures(comparison.consequences().get(0)));
        // 4 × 250,000 = 1,000,000 covered all of it and now 83.3 % of 1,200,000.
        assertEquals(
                "Quotas the same, what the goal asks of them +20%; coverage 100% → 83.3%.",
                comparison.consequences().get(1).text());
        assertEquals(
                "Goal “Grow revenue”: target the same, sellers −25%, goal per seller +33.3%.",
                comparison(goal.formatted("900000", "4"), goal.formatted("900000", "3"))
                        .consequences()
                        .get(0)
                        .text());
    }

    private static List<String> figures(Consequence consequence) {
        return consequence.figures().stream()
                .map(figure -> figure.name() + " " + figure.from().toPlainString() + " "
                        + figure.to().toPlainString())
                .toList();
    }

    @Test
    void costIsSetBesideTheGain() {
        String budget = """
                budget:
                  items:
                    - {id: a, name: Ads, amount: %s, recurrence: monthly}
                    - {id: b, name: Launch, amount: 4000, recurrence: one-off}
                  gain: {amount: 20000, basis: gross-profit}
                """;
        // 12 × 500 + 4,000 = 10,000 becomes 12 × 750 + 4,000 = 13,000.
        List<Consequence> told =
                comparison(budget.formatted("500"), budget.formatted("750")).consequences();
        assertEquals(
                "Cost +30% (one-off the same, recurring +50%), gain the same; gain for each unit of cost 2 → 1.54.",
                told.get(0).text());
    }

    @Test
    void itemsAreKnownByIdBeforeName() {
        String from = "team: [{id: a, name: Anna Nowak, quota: 100}, {id: b, name: Jan Lis, quota: 200}]\n";
        String to = "team: [{id: b, name: Anna Nowak, quota: 200}, {id: a, name: Jan Lis, quota: 100}]\n";
        assertEquals(
                List.of("“Anna Nowak” now reads “Jan Lis”.", "“Jan Lis” now reads “Anna Nowak”."), changes(from, to));
    }

    @Test
    void itemsWithoutIdAreKnownByNameWhateverTheirOrder() {
        assertEquals(
                List.of("“Ads”: amount rises from PLN 100 to PLN 110 (+10%)."),
                changes(
                                "budget: {items: [{name: Ads, amount: 100}, {name: Travel, amount: 200}]}\n",
                                "budget: {items: [{name: Travel, amount: 200}, {name: Ads, amount: 110}]}\n")
                        .stream()
                        .map(text -> text.replace('\u00a0', ' '))
                        .toList());
    }

    @Test
    void aRewordedGoalWithoutIdIsNoNewGoal() {
        assertEquals(
                List.of(
                        "“Grow revenue by 30% by 31 December 2027” now reads “Grow revenue by 35% by 31 December 2027”."),
                changes(
                        "goals: [{statement: Grow revenue by 30% by 31 December 2027}]\n",
                        "goals: [{statement: Grow revenue by 35% by 31 December 2027}]\n"));
        assertEquals(
                List.of("Goal removed: “Grow revenue by 30%”.", "Goal added: “Lose no customer”."),
                changes("goals: [{statement: Grow revenue by 30%}]\n", "goals: [{statement: Lose no customer}]\n"));
    }

    @Test
    void somebodyElseInTheSameRoleIsSomebodyElse() {
        assertEquals(
                List.of("Role removed: “Anna Nowak”.", "Role added: “Jan Lis”."),
                changes("team: [{name: Anna Nowak, role: Seller}]\n", "team: [{name: Jan Lis, role: Seller}]\n"));
        assertEquals(
                List.of("“Jan Lis”: name – now stated: “Jan Lis”."),
                changes("team: [{role: Seller}]\n", "team: [{name: Jan Lis, role: Seller}]\n"));
    }

    @Test
    void stagesWithoutNamesAreKnownByPosition() {
        assertEquals(
                List.of("“#2”: conversion rises from 25% to 30% (+5 points)."),
                changes(
                        "process: {stages: [{conversion: 50%}, {conversion: 25%}]}\n",
                        "process: {stages: [{conversion: 50%}, {conversion: 30%}]}\n"));
    }

    @Test
    void daysMoveLaterAndEarlier() {
        String goal = "goals: [{id: a, statement: Grow, deadline: %s}]\n";
        assertEquals(
                List.of("“Grow”: deadline moves from 2027-12-31 to 2027-09-30, 92 days earlier."),
                changes(goal.formatted("2027-12-31"), goal.formatted("2027-09-30")));
        assertEquals(
                List.of("„Grow”: termin przesuwa się z 2027-12-30 na 2027-12-31, o 1 dzień później."),
                polish(goal.formatted("2027-12-30"), goal.formatted("2027-12-31")));
    }

    @Test
    void tacticsAreToldWithTheirStrategyAndTheOwnersName() {
        String plan = """
                team: [{id: a, name: Anna Nowak}, {id: j, name: Jan Lis}]
                strategies:
                  - name: Referrals
                    tactics: [{task: Call, frequency: %s, owner: %s}]
                """;
        assertEquals(
                List.of(
                        "“Referrals”, “Call”: frequency changes from weekly to 3 times a week.",
                        "“Referrals”, “Call”: owner changes from “Anna Nowak” to “Jan Lis”."),
                changes(plan.formatted("weekly", "a"), plan.formatted("{times: 3, per: week}", "j")));
        assertEquals(
                List.of("„Referrals”, „Call”: częstotliwość – było: co tydzień; jest: 3 razy w tygodniu."),
                polish(plan.formatted("weekly", "a"), plan.formatted("{times: 3, per: week}", "a")));
    }

    @Test
    void wordsOfAListAreToldByThemselves() {
        String persona = "personas: [{id: o, name: Ola, channels: [%s]}]\n";
        assertEquals(
                List.of("“Ola”: channels – added: “fairs”; removed: “post”."),
                changes(persona.formatted("web, post"), persona.formatted("fairs, web")));
        assertEquals(List.of(), changes(persona.formatted("web, post"), persona.formatted("post, web")));
    }

    @Test
    void targetsByQuarterAreToldTogether() {
        String goal = "goals: [{id: a, statement: Grow, metric: revenue, unit: PLN, targets: {%s}}]\n";
        assertEquals(
                List.of("“Grow”: target by month or quarter changes for 3 spans of time, by +10% each."),
                changes(
                        goal.formatted("2027-Q1: 100, 2027-Q2: 200, 2027-Q3: 300, 2027-Q4: 1"),
                        goal.formatted("2027-Q1: 110, 2027-Q2: 220, 2027-Q3: 330, 2027-Q4: 1")));
        Change change = comparison(goal.formatted("2027-Q1: 100"), goal.formatted("2027-Q1: 90"))
                .changes()
                .get(0);
        assertEquals(
                "“Grow”: target by month or quarter (2027-Q1) falls from PLN 100 to PLN 90 (−10%).",
                change.text().replace('\u00a0', ' '));
        assertEquals(
                List.of(new Spot(
                        Optional.of("/goals/0/targets/2027-Q1"),
                        Optional.of("/goals/0/targets/2027-Q1"),
                        Optional.of("100"),
                        Optional.of("90"))),
                change.spots());
    }

    @Test
    void whatDoesNotFitIsNamedByItsPlaces() {
        StringBuilder from = new StringBuilder("personas:\n");
        StringBuilder to = new StringBuilder("personas:\n");
        for (int i = 0; i < 8; i++) {
            from.append("  - {id: p")
                    .append(i)
                    .append(", name: Person ")
                    .append(i)
                    .append(", solution: old}\n");
            to.append("  - {id: p")
                    .append(i)
                    .append(", name: Person ")
                    .append(i)
                    .append(", solution: new}\n");
        }
        List<String> changes = changes(from.toString(), to.toString());
        assertEquals(7, changes.size());
        assertEquals(
                "2 other fields changed in the section “Customers”: /personas/6/solution, /personas/7/solution",
                changes.get(6));
        assertEquals(
                "Zmieniły się jeszcze 2 pola w części „Klienci”: /personas/6/solution, /personas/7/solution",
                polish(from.toString(), to.toString()).get(6));
    }

    @Test
    void amountsInAnotherCurrencyAreNotSetInProportion() {
        String from = "format: sales-plan/1\ncompany: {currency: EUR, revenue-last-year: 100}\n";
        String to = "format: sales-plan/1\ncompany: {currency: PLN, revenue-last-year: 430}\n";
        assertTrue(Comparison.of(Language.EN, Drafts.of(from), Drafts.of(to)).changes().stream()
                .anyMatch(change -> change.text()
                        .replace('\u00a0', ' ')
                        .equals("Last year’s revenue changes from €100 to PLN 430.")));
    }

    @Test
    void theAuthorsTextCannotTurnTheSentence() {
        assertEquals(
                List.of("Mission changes from “a” to “b\\u202Ec”."),
                changes("mission: a\n", "mission: \"b\\u202Ec\"\n"));
    }

    @Test
    void aRewordedTextThatIsStillWeakIsStillOpen() {
        Comparison comparison =
                comparison("goals: [{id: a, statement: Be better}]\n", "goals: [{id: a, statement: Be nicer}]\n");
        assertEquals(List.of(), comparison.fixed());
        assertEquals(List.of(), comparison.added());
        assertFalse(comparison.open().isEmpty());
    }

    @Test
    void findingsAreFixedForTheRightReason() {
        Comparison comparison =
                Comparison.of(Language.EN, Drafts.of(Drafts.FIRST, Language.EN), Drafts.of(Drafts.SECOND, Language.EN));
        assertEquals(Fixed.Reason.MENDED, reason(comparison, "team/quota-gap"));
        assertEquals(Fixed.Reason.REMOVED, reason(comparison, "goals/vague"));
        assertEquals(
                Added.Reason.NEWLY_ASKED,
                comparison.added().stream()
                        .filter(added -> added.finding().rule().equals(RuleId.of("budget/thin-return")))
                        .findFirst()
                        .get()
                        .reason());
    }

    private static Fixed.Reason reason(Comparison comparison, String rule) {
        return comparison.fixed().stream()
                .filter(fixed -> fixed.finding().rule().equals(RuleId.of(rule)))
                .findFirst()
                .get()
                .reason();
    }

    @Test
    void theMovementOfTheScoreIsAccountedForInFull() {
        Draft first = Drafts.of(Drafts.FIRST, Language.EN);
        Draft second = Drafts.of(Drafts.SECOND, Language.EN);
        Movement move = Comparison.of(Language.EN, first, second).movement().get();
        assertEquals(
                second.report().score().get().subtract(first.report().score().get()), move.total());
        assertEquals(0, move.other().signum());
        assertEquals(
                0,
                move.mended()
                        .add(move.gone())
                        .add(move.arrived())
                        .add(move.open())
                        .compareTo(move.total()));
    }

    @Test
    void whatFindingsDoNotExplainIsToldAsOther() {
        Draft draft = Drafts.of(Drafts.FIRST, Language.EN);
        Draft byAnotherFormula = new Draft(withScore(draft.report(), "60.0"), draft.plan(), draft.facts());
        Movement move =
                Comparison.of(Language.EN, byAnotherFormula, draft).movement().get();
        BigDecimal moved = draft.report().score().get().subtract(new BigDecimal("60.0"));
        assertEquals(moved, move.total());
        assertEquals(0, moved.compareTo(move.other()));
    }

    private static Report withScore(Report report, String score) {
        return new Report(
                report.language(),
                report.stamp(),
                report.plan(),
                report.status(),
                report.asOf(),
                Optional.of(new BigDecimal(score)),
                report.band(),
                report.cappedBy(),
                report.confidence(),
                report.chapters(),
                report.recommendations(),
                report.checks(),
                report.readings(),
                report.remarks());
    }

    @Test
    void anotherDayAndAnotherRulebookAreToldFirst() {
        String text = PLAN + "mission: We sell\n";
        Draft today = Drafts.of("a.yaml", text, Language.EN, Drafts.DAY);
        Draft later = Drafts.of("a.yaml", text, Language.EN, Drafts.DAY.plusDays(9));
        Report.Stamp stamp = new Report.Stamp("plan-advisor 0.1.0", "2.0.0", "f".repeat(64));
        Report report = later.report();
        Draft other = new Draft(
                new Report(
                        report.language(),
                        stamp,
                        report.plan(),
                        report.status(),
                        report.asOf(),
                        report.score(),
                        report.band(),
                        report.cappedBy(),
                        report.confidence(),
                        report.chapters(),
                        report.recommendations(),
                        report.checks(),
                        report.readings(),
                        report.remarks()),
                later.plan(),
                later.facts());
        List<String> cautions = Comparison.of(Language.EN, today, other).cautions();
        assertEquals(2, cautions.size());
        assertTrue(cautions.get(0).contains("2.0.0 (ffffffffffff)"), cautions.get(0));
        assertTrue(cautions.get(1).contains("2027-01-01 and 2027-01-10"), cautions.get(1));
    }

    @Test
    void aNewErrorIsARegressionEvenWhereTheScoreRose() {
        Draft first = Drafts.of(Drafts.FIRST, Language.EN);
        Comparison comparison = Comparison.of(Language.EN, first, Drafts.of(Drafts.SECOND, Language.EN));
        assertTrue(comparison.movement().get().total().signum() > 0);
        assertTrue(comparison.isRegression());
        assertEquals(1, comparison.newErrors());
    }

    @Test
    void aLowerScoreIsARegression() {
        assertTrue(comparison("mission: We sell tea to offices in Poland\n", "").isRegression());
    }
}

package dev.planadvisor.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.Recorded;
import dev.planadvisor.quality.Reviewer.Said;
import dev.planadvisor.quality.WholePlan.Due;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rulebook says of whole plans, against what an expert would say of them. */
class WholePlansTest {
    private static final String MISSES = "\n## What an expert would name and no rule does\n\n";
    private static final Map<WholePlan, List<Said>> REVIEWS = new LinkedHashMap<>();

    static {
        WholePlan.all().forEach(plan -> REVIEWS.put(plan, Reviewer.review(plan.plan(), plan.asOf())));
    }

    @Test
    void everyFindingThatAnExpertWouldNameIsMade() {
        List<String> missed = new ArrayList<>();
        REVIEWS.forEach((plan, review) -> {
            for (Due due : plan.must()) {
                if (!isMade(due, review)) {
                    missed.add(plan.name() + ": " + due + " is missing");
                    review.stream()
                            .filter(said -> said.rule().equals(due.rule()))
                            .forEach(said -> missed.add("    but " + said));
                }
            }
        });
        assertNone(missed);
    }

    @Test
    void nothingIsSaidThatAnExpertWouldCallWrong() {
        List<String> wrong = new ArrayList<>();
        REVIEWS.forEach(
                (plan, review) -> falseAlarms(plan, review).forEach(said -> wrong.add(plan.name() + ": " + said)));
        assertNone(wrong);
    }

    @Test
    void whatIsKnownToBeMissedIsMissed() {
        List<String> made = new ArrayList<>();
        REVIEWS.forEach((plan, review) -> plan.missed().stream()
                .filter(missed -> isMade(missed.due(), review))
                .forEach(missed -> made.add(plan.name() + ": " + missed.due() + " is made; move it to 'must'")));
        assertNone(made);
    }

    @Test
    void everyRuleThatIsSpokenOfIsInTheRulebook() {
        assertNone(REVIEWS.keySet().stream()
                .flatMap(plan -> Stream.concat(plan.must().stream().map(Due::rule), plan.mustNot().stream())
                        .filter(rule -> !Reviewer.knows(rule))
                        .map(rule -> plan.name() + ": there is no rule " + rule))
                .toList());
    }

    @Test
    void thereAreTwoDozenPlansAndHalfOfThemAreSound() {
        long sound = REVIEWS.keySet().stream().filter(WholePlan::sound).count();
        assertTrue(REVIEWS.size() >= 24, () -> "only " + REVIEWS.size() + " plans");
        assertTrue(sound >= 12, () -> "only " + sound + " sound plans");
    }

    @Test
    void theTableOfRecallAndFalseAlarmsIsUpToDate() {
        Recorded.assertAsRecorded(Path.of("docs/rulebook-quality.md"), page());
    }

    private static boolean isMade(Due due, List<Said> review) {
        return review.stream()
                .anyMatch(said -> said.rule().equals(due.rule()) && said.at().equals(due.at()));
    }

    /** On a sound plan every error and every warning; on any plan what its expert rules out. */
    private static List<Said> falseAlarms(WholePlan plan, List<Said> review) {
        return review.stream()
                .filter(said -> plan.mustNot().contains(said.rule()) || plan.sound() && !said.isAdvice())
                .toList();
    }

    private static long made(WholePlan plan, List<Said> review) {
        return plan.must().stream().filter(due -> isMade(due, review)).count();
    }

    private static void assertNone(List<String> offences) {
        assertEquals(0, offences.size(), () -> "\n" + String.join("\n", offences) + "\n");
    }

    private static String page() {
        StringBuilder rows = new StringBuilder();
        StringBuilder misses = new StringBuilder();
        long expected = 0;
        long made = 0;
        long alarms = 0;
        for (Map.Entry<WholePlan, List<Said>> review : REVIEWS.entrySet()) {
            WholePlan plan = review.getKey();
            expected += plan.must().size() + plan.missed().size();
            made += made(plan, review.getValue());
            alarms += falseAlarms(plan, review.getValue()).size();
            rows.append(row(plan, review.getValue()));
            plan.missed()
                    .forEach(missed -> misses.append(misses.isEmpty() ? MISSES : "")
                            .append("- `%s`, %s: %s\n".formatted(missed.due().rule(), plan.name(), missed.why())));
        }
        long sound = REVIEWS.keySet().stream().filter(WholePlan::sound).count();
        return """
                # How well the rulebook judges whole plans

                Written by `WholePlansTest` from the plans in `src/test/plans` and `src/examples`; every figure is computed. Beside each plan
                lies an `expected.yaml` with the findings that an expert would name and the rules that would be wrong to speak.

                - **Recall** is the share of the findings an expert would name that are made, at the very place: **%s %%** (%d of %d).
                - A **false alarm** is an error or a warning on a sound plan, or a finding that the expert rules out on any plan: **%d**
                  in %d plans, %d of them sound.

                Most of these plans were written side by side with the rules, and a disagreement between them was settled by mending whichever
                was wrong. So the table guards what was understood once; it does not foretell how the rulebook does on plans that it has never
                seen. The last section does.

                | Plan | Trade | Language | Model | Currency | Sound | Expected | Found | False alarms |
                |---|---|---|---|---|---|---:|---:|---:|
                %s| **all** | | | | | %d | %d | %d | %d |
                %s
                %s""".formatted(
                        percent(made, expected),
                        made,
                        expected,
                        alarms,
                        REVIEWS.size(),
                        sound,
                        rows,
                        sound,
                        expected,
                        made,
                        alarms,
                        misses,
                        firstRuns());
    }

    /** What reviews of new plans found before any rule was mended by them. */
    private static String firstRuns() {
        SortedMap<Integer, List<WholePlan>> sets = new TreeMap<>();
        StringBuilder rows = new StringBuilder();
        for (WholePlan plan : REVIEWS.keySet()) {
            plan.firstRun().ifPresent(run -> {
                sets.computeIfAbsent(run.set(), any -> new ArrayList<>()).add(plan);
                rows.append("| %s | %d | %s | %d | %d | %d |\n"
                        .formatted(
                                plan.name(),
                                run.set(),
                                run.flaws() == 0 ? "yes" : "no",
                                run.flaws(),
                                run.found(),
                                run.alarms()));
            });
        }
        StringBuilder sums = new StringBuilder();
        sets.forEach((set, plans) -> sums.append(
                "- Set %d: **%d of %d** flaws found in %d drafts; on %d plans that their authors called sound, errors: **%d**, warnings: %d.\n"
                        .formatted(
                                set,
                                sum(plans, WholePlan.FirstRun::found),
                                sum(plans, WholePlan.FirstRun::flaws),
                                plans.stream().filter(plan -> flaws(plan) > 0).count(),
                                plans.stream().filter(plan -> flaws(plan) == 0).count(),
                                sum(plans, WholePlan.FirstRun::errors),
                                sum(plans, WholePlan.FirstRun::alarms) - sum(plans, WholePlan.FirstRun::errors))));
        return """
                ## Plans by authors who did not know the rules

                The authors knew the format and the trade of a sales consultant. They wrote sound plans, whose arithmetic they checked by
                themselves, and drafts with flaws, of which they kept a list. This is what the first review said. What a set taught went
                into the rules before the next was written, and its plans into the table above.

                %s
                | Plan | Set | Called sound | Flaws | Found at first | Alarms at first |
                |---|---:|---|---:|---:|---:|
                %s""".formatted(sums, rows);
    }

    private static int flaws(WholePlan plan) {
        return plan.firstRun().orElseThrow().flaws();
    }

    private static int sum(List<WholePlan> plans, ToIntFunction<WholePlan.FirstRun> figure) {
        return plans.stream()
                .mapToInt(plan -> figure.applyAsInt(plan.firstRun().orElseThrow()))
                .sum();
    }

    private static String row(WholePlan plan, List<Said> review) {
        return "| %s | %s | %s | %s | %s | %s | %d | %d | %d |\n"
                .formatted(
                        plan.name(),
                        plan.tree().text("/company/industry"),
                        plan.tree().text("/language"),
                        plan.tree().text("/company/model"),
                        plan.tree().text("/company/currency"),
                        plan.sound() ? "yes" : "no",
                        plan.must().size() + plan.missed().size(),
                        made(plan, review),
                        falseAlarms(plan, review).size());
    }

    private static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
    }
}

package dev.planadvisor.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.findings.Finding;
import dev.planadvisor.findings.Findings;
import dev.planadvisor.findings.MissingFact;
import dev.planadvisor.findings.Outcome;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.findings.Severity;
import dev.planadvisor.findings.Subject;
import dev.planadvisor.findings.Verdict;
import dev.planadvisor.rulebook.Bands;
import dev.planadvisor.rulebook.Card;
import dev.planadvisor.rulebook.Chapter;
import dev.planadvisor.rulebook.Rulebook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScoringTest {
    /** A rule of a generated rulebook and what it came to: weight, subjects, which of them are flagged. */
    record Asked(int chapter, int weight, List<Boolean> flagged, Outcome outcome) {}

    @Provide
    Arbitrary<List<Asked>> plans() {
        Arbitrary<Asked> rule = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(9),
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(8, Outcome.PASSED),
                                net.jqwik.api.Tuple.of(2, Outcome.NOT_APPLICABLE)))
                .as(Asked::new);
        return rule.list().ofMinSize(1).ofMaxSize(40);
    }

    @Property
    void scoreAndPointsAddUpToHundred(@ForAll("plans") List<Asked> plan) {
        Scorecard card = score(plan);
        if (card.score().isPresent()) {
            BigDecimal sum = card.findings().stream()
                    .map(PricedFinding::points)
                    .reduce(card.score().get(), BigDecimal::add);
            assertEquals(0, sum.compareTo(new BigDecimal(100)), () -> card.toString());
        }
    }

    @Property
    void scoreLiesBetweenNothingAndHundred(@ForAll("plans") List<Asked> plan) {
        score(plan).score().ifPresent(score -> {
            assertTrue(score.signum() >= 0);
            assertTrue(score.compareTo(new BigDecimal(100)) <= 0);
        });
    }

    @Property
    void oneMorePassingSubjectNeverLowersTheScore(@ForAll("plans") List<Asked> plan, @ForAll Random random) {
        List<Integer> weak = IntStream.range(0, plan.size())
                .filter(i -> plan.get(i).outcome() == Outcome.PASSED)
                .filter(i -> plan.get(i).flagged().contains(true))
                .boxed()
                .toList();
        if (!weak.isEmpty()) {
            int chosen = weak.get(random.nextInt(weak.size()));
            List<Boolean> better = new ArrayList<>(plan.get(chosen).flagged());
            better.set(better.indexOf(true), false);
            List<Asked> mended = new ArrayList<>(plan);
            Asked old = plan.get(chosen);
            mended.set(chosen, new Asked(old.chapter(), old.weight(), better, old.outcome()));
            assertTrue(score(mended).score().get().compareTo(score(plan).score().get()) >= 0);
        }
    }

    @Property
    void orderOfVerdictsDoesNotMatter(@ForAll("plans") List<Asked> plan, @ForAll Random random) {
        Findings findings = findings(plan);
        List<Verdict> shuffled = new ArrayList<>(findings.verdicts());
        Collections.shuffle(shuffled, random);
        assertEquals(Scoring.score(findings, rulebook(plan)), Scoring.score(new Findings(shuffled), rulebook(plan)));
    }

    @Property
    void aPlanWithoutFlagsScoresHundredAndOneWithAllFlagsNothing(@ForAll("plans") List<Asked> plan) {
        if (plan.stream().anyMatch(asked -> asked.outcome() == Outcome.PASSED)) {
            assertEquals(
                    new BigDecimal("100.0"), score(all(plan, false)).score().get());
            assertEquals(new BigDecimal("0.0"), score(all(plan, true)).score().get());
        }
    }

    private static List<Asked> all(List<Asked> plan, boolean flagged) {
        return plan.stream()
                .map(a -> new Asked(
                        a.chapter(), a.weight(), Collections.nCopies(a.flagged().size(), flagged), a.outcome()))
                .toList();
    }

    @Test
    void chaptersCountByTheirWeightsAndRulesByTheirs() {
        // Chapter 0 weighs 1, chapter 1 weighs 2. In chapter 0 a rule of weight 3 flags 1 of 4 subjects and one of
        // weight 1 passes: (3 × 0.75 + 1) ÷ 4 = 0.8125. Chapter 1 passes. (1 × 0.8125 + 2 × 1) ÷ 3 = 0.9375.
        Scorecard card = score(List.of(
                new Asked(0, 3, List.of(true, false, false, false), Outcome.PASSED),
                new Asked(0, 1, List.of(false), Outcome.PASSED),
                new Asked(1, 5, List.of(false), Outcome.PASSED)));
        assertEquals(new BigDecimal("93.7"), card.score().get());
        assertEquals(new BigDecimal("81.2"), card.chapters().get(0).score().get());
        assertEquals(new BigDecimal("6.3"), card.findings().get(0).points());
    }

    @Test
    void whatDoesNotApplyLeavesTheDenominator() {
        Scorecard card = score(List.of(
                new Asked(0, 1, List.of(true, false), Outcome.PASSED),
                new Asked(0, 9, List.of(false), Outcome.NOT_APPLICABLE),
                new Asked(2, 9, List.of(false), Outcome.NOT_APPLICABLE)));
        assertEquals(new BigDecimal("50.0"), card.score().get());
        assertTrue(card.chapters().get(2).score().isEmpty());
    }

    @Test
    void aBrokenRuleTakesItsChapterOutAndNotDown() {
        Scorecard card = score(List.of(
                new Asked(0, 1, List.of(true), Outcome.BROKEN), new Asked(1, 1, List.of(false), Outcome.PASSED)));
        assertTrue(card.chapters().get(0).score().isEmpty());
        assertEquals(new BigDecimal("100.0"), card.score().get());
    }

    @Test
    void anEssentialFindingCapsTheBandAndNotTheNumber() {
        // The essential rule of this rulebook is the first one of chapter 3.
        List<Asked> plan = new ArrayList<>(Collections.nCopies(30, new Asked(0, 1, List.of(false), Outcome.PASSED)));
        plan.add(new Asked(3, 1, List.of(true, false, false, false), Outcome.PASSED));
        Scorecard card = score(plan);
        // Chapter 0 weighs 1 and passes, chapter 3 weighs 4 and has 75: (100 + 4 × 75) ÷ 5 = 80.
        assertEquals(new BigDecimal("80.0"), card.score().get());
        assertEquals(Band.FAIR, card.band());
        assertEquals(List.of(RuleId.of("chapter3/rule30")), card.cappedBy());
    }

    @Test
    void tooLittleJudgedIsNotEnoughToJudge() {
        // Of chapter 0, weights 1 of 3 could be judged: 33 %.
        Rulebook rulebook = rulebook(List.of(
                new Asked(0, 1, List.of(false), Outcome.PASSED), new Asked(0, 2, List.of(false), Outcome.PASSED)));
        Findings findings = new Findings(List.of(
                new Verdict(
                        RuleId.of("chapter0/rule0"), Outcome.PASSED, List.of(new Subject("")), List.of(), List.of()),
                new Verdict(
                        RuleId.of("chapter0/rule1"),
                        Outcome.NOT_APPLICABLE,
                        List.of(),
                        List.of(),
                        List.of(new MissingFact("GoalFact", true)))));
        Scorecard card = Scoring.score(findings, rulebook);
        assertEquals(33, card.confidence());
        assertEquals(Band.NOT_ENOUGH_TO_JUDGE, card.band());
    }

    private static Scorecard score(List<Asked> plan) {
        return Scoring.score(findings(plan), rulebook(plan));
    }

    private static RuleId id(List<Asked> plan, int i) {
        return RuleId.of("chapter" + plan.get(i).chapter() + "/rule" + i);
    }

    private static Findings findings(List<Asked> plan) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            Asked asked = plan.get(i);
            RuleId id = id(plan, i);
            if (asked.outcome() == Outcome.NOT_APPLICABLE) {
                verdicts.add(new Verdict(
                        id, Outcome.NOT_APPLICABLE, List.of(), List.of(), List.of(new MissingFact("Kind", false))));
                continue;
            }
            List<Subject> subjects = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            for (int s = 0; s < asked.flagged().size(); s++) {
                Subject subject = new Subject("/subject/" + s);
                subjects.add(subject);
                if (asked.flagged().get(s) && asked.outcome() != Outcome.BROKEN) {
                    findings.add(Finding.of(id, subject, Map.of()));
                }
            }
            Outcome outcome = asked.outcome() == Outcome.BROKEN
                    ? Outcome.BROKEN
                    : findings.isEmpty() ? Outcome.PASSED : Outcome.FLAGGED;
            verdicts.add(new Verdict(id, outcome, subjects, findings, List.of()));
        }
        return new Findings(verdicts);
    }

    /** Chapters weigh 1, 2, 3 and 4; the first rule of chapter 3 is essential. */
    private static Rulebook rulebook(List<Asked> plan) {
        SortedMap<RuleId, Card> cards = new TreeMap<>();
        for (int i = 0; i < plan.size(); i++) {
            RuleId id = id(plan, i);
            cards.put(
                    id,
                    new Card(
                            id,
                            Severity.WARNING,
                            plan.get(i).weight(),
                            "PlanFact",
                            List.of(),
                            new TreeMap<>(),
                            Card.Status.STABLE,
                            "1.0.0",
                            List.of("-")));
        }
        List<Chapter> chapters = IntStream.range(0, 4)
                .mapToObj(c -> new Chapter("chapter" + c, "", c + 1, Map.of()))
                .toList();
        SortedSet<RuleId> essential = cards.keySet().stream()
                .filter(id -> id.chapter().equals("chapter3"))
                .limit(1)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        return new Rulebook("1", "0", chapters, new Bands(90, 75, 50, 40), essential, cards);
    }
}

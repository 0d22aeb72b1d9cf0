package dev.planadvisor.bench;

import dev.planadvisor.facts.Expected;
import dev.planadvisor.facts.Fact;
import dev.planadvisor.facts.FactSheet;
import dev.planadvisor.facts.PlanFact;
import dev.planadvisor.findings.Finding;
import dev.planadvisor.findings.Findings;
import dev.planadvisor.findings.MissingFact;
import dev.planadvisor.findings.Outcome;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.findings.Subject;
import dev.planadvisor.findings.Verdict;
import dev.planadvisor.rulebook.Card;
import dev.planadvisor.rulebook.Rulebook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One plan while it is checked in plain Java: its facts by type, and what the rules said so far. */
final class Examination {
    private final Rulebook rulebook;
    private final Map<Class<?>, List<Fact>> facts = new HashMap<>();
    private final Map<RuleId, Rule> rules = new HashMap<>();
    private final Fact whole = new PlanFact();

    Examination(Rulebook rulebook, FactSheet sheet) {
        this.rulebook = rulebook;
        for (Fact fact : sheet.facts()) {
            facts.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
        }
    }

    /** The facts of a type; none where the plan gives none. */
    @SuppressWarnings("unchecked") // the map holds each fact under its own class
    <F extends Fact> List<F> all(Class<F> type) {
        return (List<F>) facts.getOrDefault(type, List.of());
    }

    boolean has(Class<? extends Fact> type) {
        return facts.containsKey(type);
    }

    /** What a rule flags that speaks of the plan as a whole. */
    Fact whole() {
        return whole;
    }

    /** Begins a rule; one that was never begun gets no verdict. */
    Rule rule(String id) {
        RuleId rule = RuleId.of(id);
        Card card = rulebook.cards().get(rule);
        if (card == null) {
            throw new IllegalStateException("the rulebook has no rule " + id + " any more");
        }
        Rule begun = new Rule(card, new TreeMap<>());
        rules.put(rule, begun);
        return begun;
    }

    /**
     * One rule while it is asked.
     *
     * @param findings by subject
     */
    record Rule(Card card, SortedMap<Subject, Finding> findings) {
        BigDecimal limit(String name) {
            return card.limits().get(name);
        }

        void flag(Fact fact) {
            flag(fact, Map.of());
        }

        /** Flags a fact; of several findings on one subject the engine keeps the first by its values. */
        void flag(Fact fact, Map<String, Object> values) {
            Finding finding = Finding.of(card.id(), new Subject(fact.at()), values);
            findings.merge(finding.subject(), finding, Rule::first);
        }

        private static Finding first(Finding one, Finding other) {
            return one.values().toString().compareTo(other.values().toString()) <= 0 ? one : other;
        }
    }

    /** The verdicts of all rules that were begun. */
    Findings findings() {
        Map<String, SortedSet<Subject>> subjects = new HashMap<>();
        facts.forEach((type, ofType) -> {
            SortedSet<Subject> asked = new TreeSet<>();
            for (Fact fact : ofType) {
                asked.add(new Subject(fact.at()));
            }
            subjects.put(type.getSimpleName(), asked);
        });
        List<Verdict> verdicts = new ArrayList<>();
        for (Rule rule : rules.values()) {
            if (rule.card().status() == Card.Status.STABLE) {
                verdicts.add(verdict(rule, subjects));
            }
        }
        return new Findings(verdicts);
    }

    private static Verdict verdict(Rule rule, Map<String, SortedSet<Subject>> subjects) {
        Card card = rule.card();
        SortedSet<String> wanted = new TreeSet<>(card.needs());
        wanted.add(card.each());
        List<MissingFact> missing = new ArrayList<>();
        for (String type : wanted) {
            if (!subjects.containsKey(type)) {
                missing.add(new MissingFact(type, isExpected(type)));
            }
        }
        if (!missing.isEmpty()) {
            return new Verdict(card.id(), Outcome.NOT_APPLICABLE, List.of(), List.of(), missing);
        }
        return new Verdict(
                card.id(),
                rule.findings().isEmpty() ? Outcome.PASSED : Outcome.FLAGGED,
                List.copyOf(subjects.getOrDefault(card.each(), Collections.emptySortedSet())),
                List.copyOf(rule.findings().values()),
                List.of());
    }

    private static boolean isExpected(String type) {
        try {
            return Expected.class.isAssignableFrom(Class.forName(Fact.class.getPackageName() + "." + type));
        } catch (ClassNotFoundException unknown) {
            return false;
        }
    }
}

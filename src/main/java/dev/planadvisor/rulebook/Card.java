package dev.planadvisor.rulebook;

import dev.planadvisor.findings.RuleId;
import dev.planadvisor.findings.Severity;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known about a rule besides its condition and its words.
 *
 * @param weight its share in the score of its chapter, at least 1
 * @param each simple name of the fact type that is counted as subject
 * @param needs simple names of fact types without which the rule is not applicable
 * @param limits the thresholds that its condition asks for, by name
 * @param since the rulebook version that first had it
 * @param sources where the knowledge comes from
 */
public record Card(
        RuleId id,
        Severity severity,
        int weight,
        String each,
        List<String> needs,
        SortedMap<String, BigDecimal> limits,
        Status status,
        String since,
        List<String> sources) {
    /** How settled a rule is. */
    public enum Status {
        /** Counts in the score. */
        STABLE,
        /** Replaced and kept for old reviews; no longer asked. */
        RETIRED
    }

    public Card {
        needs = List.copyOf(needs);
        limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
        sources = List.copyOf(sources);
    }
}

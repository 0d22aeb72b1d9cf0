package dev.planadvisor.findings;

import java.util.Comparator;
import java.util.List;

/**
 * All verdicts of a rulebook on one plan, by rule id.
 *
 * @param verdicts one for each rule, ordered by rule id
 */
public record Findings(List<Verdict> verdicts) {
    public Findings {
        verdicts = verdicts.stream().sorted(Comparator.comparing(Verdict::rule)).toList();
    }
}

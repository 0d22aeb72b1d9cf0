package dev.planadvisor.findings;

import java.util.List;

/**
 * What one rule came to on one plan.
 *
 * @param subjects all that it was asked of, in order
 * @param findings one for each flagged subject, in the subjects' order
 * @param missing the facts whose absence made it not applicable; empty otherwise
 */
public record Verdict(
        RuleId rule, Outcome outcome, List<Subject> subjects, List<Finding> findings, List<MissingFact> missing) {
    public Verdict {
        subjects = List.copyOf(subjects);
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
    }
}

package dev.planadvisor.findings;

/** What became of a rule on a plan. */
public enum Outcome {
    /** It was asked of at least one subject and spoke of none. */
    PASSED,
    /** It spoke of at least one subject. */
    FLAGGED,
    /** The plan holds no subject for it, or lacks a fact that it needs. */
    NOT_APPLICABLE,
    /** The rule itself failed, so nothing is known. */
    BROKEN
}

package dev.planadvisor.findings;

import java.util.Locale;

/** How much a finding matters, from worst to mildest. */
public enum Severity {
    /** The plan can't stand like this. */
    ERROR,
    /** A reviewer would ask for it. */
    WARNING,
    /** Worth considering. */
    ADVICE;

    /** The word for this severity in documents: {@code error}, {@code warning} or {@code advice}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

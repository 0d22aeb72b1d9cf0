package dev.planadvisor.score;

import java.util.Locale;

/** What a score is called, from best to worst. */
public enum Band {
    EXCELLENT,
    GOOD,
    FAIR,
    WEAK,
    /** Too little of the rulebook could be judged for the score to mean anything. */
    NOT_ENOUGH_TO_JUDGE;

    /** The word for this band in documents, such as {@code fair} or {@code not-enough-to-judge}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

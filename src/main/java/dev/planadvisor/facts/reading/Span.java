package dev.planadvisor.facts.reading;

import java.util.Objects;

/**
 * The words of a statement from which something was read.
 *
 * @param meaning what they were read as
 * @param start index of their first character
 * @param end index after their last character
 */
public record Span(Meaning meaning, int start, int end) {
    /** What words can be read as. */
    public enum Meaning {
        METRIC,
        DIRECTION,
        BASELINE,
        TARGET,
        CHANGE,
        RANGE,
        PER,
        DEADLINE,
        VAGUE,
        PLACEHOLDER,
        YEAR_ON_YEAR
    }

    public Span {
        Objects.requireNonNull(meaning);
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("an empty span");
        }
    }

    /** The words themselves. */
    public String in(String statement) {
        return statement.substring(start, end);
    }
}

package dev.planadvisor.facts.reading;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How far a goal's words move the metric from where it stands: by 20 %, by 3 points, by 200 thousand.
 *
 * @param amount signed by the direction of the words: below zero for a decrease; a doubling is 100 percent
 * @param kind what the amount is measured in
 * @param unit for {@link Kind#ABSOLUTE} a currency code, {@code count}, or empty for money in the plan's own currency;
 *     {@code percent} for the other kinds
 */
public record Change(BigDecimal amount, Kind kind, String unit) {
    /** What a change is measured in. */
    public enum Kind {
        /** Percent of the baseline. */
        PERCENT,
        /** Percentage points on top of a rate. */
        POINTS,
        /** The metric's own unit. */
        ABSOLUTE
    }

    public Change {
        Objects.requireNonNull(amount);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(unit);
    }
}

package dev.planadvisor.facts.reading;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A goal given as a span: 10 to 15 percent, between 20 and 30 customers.
 *
 * @param low the smaller end, without a sign
 * @param high the larger end, without a sign
 * @param unit as in {@link Figure}
 * @param relative whether the span is a change ('by 10 to 15 %') and not a level
 */
public record Range(BigDecimal low, BigDecimal high, String unit, boolean relative) {
    public Range {
        Objects.requireNonNull(low);
        Objects.requireNonNull(high);
        Objects.requireNonNull(unit);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low above high");
        }
    }
}

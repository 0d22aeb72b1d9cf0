package dev.planadvisor.facts.reading;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A level that a goal's words state: 1.5 million dollars, 15 percent, 40 customers.
 *
 * @param value the number, with its multiplier worked in
 * @param unit a currency code of ISO 4217, {@code percent} or {@code count}; empty for a sum of money whose currency the
 *     words leave to the plan
 */
public record Figure(BigDecimal value, String unit) {
    /** The unit of shares and rates. */
    public static final String PERCENT = "percent";

    /** The unit of everything that is counted: customers, meetings, days. */
    public static final String COUNT = "count";

    public Figure {
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
    }
}

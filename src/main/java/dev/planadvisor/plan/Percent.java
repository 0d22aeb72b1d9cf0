package dev.planadvisor.plan;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A rate in percent: 25 means a quarter.
 *
 * @param value the number before the percent sign
 */
public record Percent(BigDecimal value) {
    public Percent {
        Objects.requireNonNull(value);
    }
}

package dev.planadvisor.plan;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/** The sums that the author states, over the period and in the plan's currency. */
public record StatedTotals(
        @PositiveOrZero BigDecimal recurring,
        @PositiveOrZero BigDecimal oneOff,
        @PositiveOrZero BigDecimal total) {}

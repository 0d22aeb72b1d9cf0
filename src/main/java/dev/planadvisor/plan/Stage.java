package dev.planadvisor.plan;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/**
 * A step of the sales process.
 *
 * @param conversion share that reaches this stage from the one before (the first: from the leads)
 * @param days days that a deal usually stays in it
 */
public record Stage(
        String name, Percent conversion, @PositiveOrZero BigDecimal days, Boolean critical) {}

package dev.planadvisor.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Something that somebody does, again and again or once.
 *
 * @param hours hours of work for each time it is done
 * @param yields what comes of it for each time it is done, by name (leads, meetings, deals …)
 */
public record Tactic(
        String task,
        @Valid Frequency frequency,
        String owner,
        @PositiveOrZero BigDecimal hours,
        Map<String, @PositiveOrZero BigDecimal> yields) {}

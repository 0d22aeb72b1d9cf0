package dev.planadvisor.plan;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/**
 * What the plan is expected to bring.
 *
 * @param amount over the period, in the plan's currency
 */
public record Gain(@PositiveOrZero BigDecimal amount, GainBasis basis, GainCount counts, String note) {}

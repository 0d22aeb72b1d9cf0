package dev.planadvisor.plan;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/**
 * The organisation whose plan it is.
 *
 * @param currency ISO 4217 code of every amount that names no other
 * @param revenueLastYear revenue of the year before the plan's period, in {@code currency}
 * @param grossMargin gross profit as percent of revenue
 */
public record Company(
        String name,
        String industry,
        BusinessModel model,
        @CurrencyCode String currency,
        @PositiveOrZero BigDecimal revenueLastYear,
        @PercentRange(min = -100, max = 100) Percent grossMargin,
        RecurringShare recurringRevenue) {}

package dev.planadvisor.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the plan costs and what it brings.
 *
 * @param rates price of one unit of another currency in the plan's own
 */
public record Budget(
        List<@Valid BudgetItem> items,
        Map<@CurrencyCode String, @Positive BigDecimal> rates,
        @Valid StatedTotals stated,
        @Valid Gain gain) {}

package dev.planadvisor.plan;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One cost.
 *
 * @param amount what is paid each time, in {@code currency} or the plan's own
 * @param months how many months it is paid for; to the period's end where it is unsaid
 * @param start the first day on which it is paid; the period's start where it is unsaid
 * @param covers ids of tools, strategies or team members that it pays for
 * @param statedTotal what the author says it comes to over the period
 */
public record BudgetItem(
        String id,
        String name,
        CostCategory category,
        @PositiveOrZero BigDecimal amount,
        @CurrencyCode String currency,
        Recurrence recurrence,
        @PositiveOrZero @DecimalMax("600") BigDecimal months,
        @FirstDay LocalDate start,
        List<String> covers,
        @PositiveOrZero BigDecimal statedTotal) {}

package dev.planadvisor.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How, when and how long customers buy.
 *
 * @param seasonality the share or index of demand by month or quarter
 * @param cycleDays days from first contact to purchase
 */
public record Buying(
        String pattern,
        Boolean seasonal,
        Map<CalendarSpan, @PositiveOrZero BigDecimal> seasonality,
        List<CalendarSpan> peakMonths,
        @PositiveOrZero BigDecimal cycleDays,
        @Valid BuyingFactors factors) {}

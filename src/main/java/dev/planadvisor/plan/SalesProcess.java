package dev.planadvisor.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;

/**
 * The way from a lead to a deal, with its numbers.
 *
 * @param period what {@code leads}, {@code expectedDeals} and {@code expectedRevenue} are counted over
 * @param leads leads that enter the first stage in {@code period}
 * @param overallConversion share of leads that become deals
 * @param averageDeal revenue of one deal
 * @param cycleDays days from lead to deal
 * @param winRate share of opened opportunities that are won
 * @param openPipeline value of the opportunities open today
 */
public record SalesProcess(
        Per period,
        @PositiveOrZero BigDecimal leads,
        List<@Valid Stage> stages,
        @PercentRange Percent overallConversion,
        @PositiveOrZero BigDecimal averageDeal,
        @PositiveOrZero BigDecimal expectedDeals,
        @PositiveOrZero BigDecimal expectedRevenue,
        @PositiveOrZero BigDecimal cycleDays,
        @PercentRange Percent winRate,
        @PositiveOrZero BigDecimal openPipeline) {}

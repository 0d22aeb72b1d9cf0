package dev.planadvisor.plan;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/**
 * The customers of today.
 *
 * @param active how many there are
 * @param churn share lost in {@code churnPer}
 * @param lifetimeValue gross profit from one customer over the whole relation
 */
public record CustomerBase(
        @PositiveOrZero BigDecimal active,
        @PercentRange Percent churn,
        Per churnPer,
        @PositiveOrZero BigDecimal lifetimeValue) {}

package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * How long the plan's period is.
 *
 * @param months from its first day to its last, in months of 365.25 ÷ 12 days, to one decimal; 0 where the plan does not state
 *     both days
 */
public record PlanDuration(BigDecimal months) implements Single {
    @Override
    public String at() {
        return "/period";
    }
}

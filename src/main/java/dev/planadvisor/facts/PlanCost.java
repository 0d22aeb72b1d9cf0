package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * What the plan costs over its period, in its own currency.
 *
 * <p>Each item counts amount × times that it is paid in the period; what says nothing of how often counts once. Where an
 * item is in another currency without a rate there is such a sum only if the others alone reach the expected gain. Where no item has an amount, it is the sum that the plan states.
 *
 * @param total all costs
 * @param oneOff costs that come once
 * @param recurring costs that come again and again
 */
public record PlanCost(String at, BigDecimal total, BigDecimal oneOff, BigDecimal recurring)
        implements Expected, Single {}

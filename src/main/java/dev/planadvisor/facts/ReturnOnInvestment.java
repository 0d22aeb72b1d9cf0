package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * What a plan that earns more than it costs returns: (gain as profit − cost) ÷ cost × 100.
 *
 * <p>Source: Paul W. Farris and others, Marketing Metrics (2nd edition, 2010), chapter 10, on return on investment.
 *
 * @param percent to one decimal
 * @param cost over the period, in the plan's currency
 * @param profit the gain as profit; a gain in revenue × gross margin
 */
public record ReturnOnInvestment(String at, BigDecimal percent, BigDecimal cost, BigDecimal profit)
        implements Expected, Single {}

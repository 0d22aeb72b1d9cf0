package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * Customers lost and won over the time of the plan. Told where some revenue recurs, and where a goal wants more customers.
 *
 * <p>Lost: active × (1 − (1 − churn)^n), n being how often the time that churn is stated over fits; months and years are
 * told apart. Churn is the stated one, or what a goal wants by the same time, if that is less. Won: the goal of new customers,
 * or the deals of the process, whichever is more.
 *
 * @param active customers of today
 * @param lost of those
 * @param won new customers
 * @param growth net customers that a goal adds; 0 where none does
 * @param needed lost + growth
 */
public record CustomerBalance(BigDecimal active, BigDecimal lost, BigDecimal won, BigDecimal growth, BigDecimal needed)
        implements Single {
    @Override
    public String at() {
        return "";
    }
}

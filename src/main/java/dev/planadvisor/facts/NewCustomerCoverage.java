package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * The deals that the sales process brings by its own numbers, against the new customers that a goal asks for over the same
 * time. A new customer takes at least one deal, so fewer deals are fewer customers.
 *
 * @param goal what the author calls the goal
 * @param customers that the goal asks for
 * @param deals leads × conversion, or the deals that the plan expects, whichever is more; rounded up
 * @param gap customers less deals; 0 where there is none
 * @param coverage deals in percent of the customers
 */
public record NewCustomerCoverage(
        String goal, BigDecimal customers, BigDecimal deals, BigDecimal gap, BigDecimal coverage) implements Single {
    @Override
    public String at() {
        return "/process";
    }
}

package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * Revenue that recurs, lost and won over the time of the goal that wants more of it. Told where most revenue recurs and the plan
 * says how many customers leave.
 *
 * <p>Lost: today × (1 − (1 − churn)^n), with churn and n as in {@link CustomerBalance}: who leaves takes an average share of revenue along.
 *
 * @param goal what the author calls the goal
 * @param today where revenue stands, in the plan's currency
 * @param lost of that
 * @param won the most that the plan says new business brings: its goal, the process, the customers to win × the average deal,
 *     or the quotas
 * @param growth what the goal adds to today, above 0
 * @param needed lost + growth
 * @param coverage won ÷ needed × 100, to one decimal, rounded down
 * @param expands whether a strategy sells more to today's customers, so that not all growth has to be won
 */
public record RevenueBalance(
        String goal,
        BigDecimal today,
        BigDecimal lost,
        BigDecimal won,
        BigDecimal growth,
        BigDecimal needed,
        BigDecimal coverage,
        boolean expands)
        implements Single {
    @Override
    public String at() {
        return "";
    }
}

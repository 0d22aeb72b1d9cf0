package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * What winning a customer costs, beside what the customer brings in the first year.
 *
 * <p>Cost of winning a customer = sales and marketing costs over the period ÷ customers to win; the reserve, and what covers
 * only existing customers, are left out. First year's gross profit = average deal × gross margin ÷ 100. Source: Paul W. Farris
 * and others, Marketing Metrics (2nd edition, 2010), chapter 5, on acquisition cost.
 *
 * <p>Not told where one deal is not what is won: where a stated lifetime value covers the cost, or the budget is all that
 * selling costs and there are customers already.
 *
 * @param cost of winning one customer, in the plan's currency, to whole units
 * @param profit gross profit of the first year from one, to whole units
 * @param customers to win in the period
 * @param total the costs that were divided
 * @param above how far the cost lies above the profit, in percent of it to one decimal; 0 where it does not
 */
public record WinningCost(
        String at, BigDecimal cost, BigDecimal profit, BigDecimal customers, BigDecimal total, BigDecimal above)
        implements Single {}

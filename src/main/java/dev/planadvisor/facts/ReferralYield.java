package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * What referrals bring until the deadline of a goal for new customers that referrals alone support.
 *
 * <p>Customers = referrals × win rate ÷ 100, where the referrals are the yields of the tactics × times they are done in the
 * goal's time; source: John Jantsch, The Referral Engine (2010).
 *
 * @param goal label of the goal
 * @param referrals referrals until the deadline
 * @param basis {@code stated} for the process's own win rate, {@code bound} where it states none and every referral is taken
 *     to win a customer, the most that can come of them
 * @param winRate percent of referrals that become customers
 * @param customers customers from them
 * @param needed new customers that the goal asks for
 * @param coverage customers in percent of those needed
 */
public record ReferralYield(
        String goal,
        BigDecimal referrals,
        String basis,
        BigDecimal winRate,
        BigDecimal customers,
        BigDecimal needed,
        BigDecimal coverage)
        implements Single {
    @Override
    public String at() {
        return "";
    }
}

package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * A result of the sales process that the plan states, beside the same figure worked out from the plan's other
 * numbers; where several are stated, the one that differs most.
 *
 * <p>Overall conversion: product of the stages' conversions. Deals: leads × conversion. Revenue: deals × average deal; the
 * stated deals count where they come nearer. Figures of another kind than {@code figure} are 0.
 *
 * @param figure {@code conversion}, {@code deals} or {@code revenue}
 * @param statedConversion percent
 * @param conversion percent, two decimals
 * @param revenue in the plan's currency
 * @param difference between stated and worked out, in percent of the larger; 0 where rounding explains it
 */
public record StatedResult(
        String figure,
        BigDecimal statedConversion,
        BigDecimal conversion,
        BigDecimal statedDeals,
        BigDecimal deals,
        BigDecimal statedRevenue,
        BigDecimal revenue,
        BigDecimal difference)
        implements Single {
    @Override
    public String at() {
        return "";
    }
}

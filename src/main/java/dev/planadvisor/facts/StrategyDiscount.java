package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * What a strategy gives away of the price, and what that takes to earn back.
 *
 * <p>Extra volume = d ÷ (m − d), in percent, for a discount of d percent at a gross margin of m percent; source: Thomas T.
 * Nagle and Georg Müller, The Strategy and Tactics of Pricing, on breakeven sales change.
 *
 * @param label a short text by which the author recognises the strategy
 * @param discount percent of the price
 * @param margin the company's gross margin in percent; zero where it is unsaid
 * @param effect {@code volume} where more sales can earn the discount back, {@code never} where it takes the whole margin,
 *     {@code unknown} where no margin is stated
 * @param extraVolume percent more that has to be sold to earn the same gross profit; zero unless {@code effect} is
 *     {@code volume}
 */
public record StrategyDiscount(
        String at, String label, BigDecimal discount, BigDecimal margin, String effect, BigDecimal extraVolume)
        implements Fact {}

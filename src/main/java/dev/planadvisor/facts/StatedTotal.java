package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * A sum that the author states for the whole budget, beside what the items come to.
 *
 * @param kind {@code recurring}, {@code once} or {@code total}
 * @param stated in the plan's currency
 * @param sum what the items come to over the period
 * @param off how far {@code stated} is off the sum, in percent of it; 0 within 1. A total may also be the sum of the stated
 *     parts; what comes nearest counts
 * @param slip what probably happened: {@code once} for a recurring cost counted once, {@code monthly} for one counted every
 *     month, {@code whole} for one counted over the whole period, {@code rate} for a currency without its rate,
 *     {@code omitted} for one left out, {@code other} where nothing fits
 * @param item labels of the items to which that happened; empty for {@code other}
 */
public record StatedTotal(
        String at, String kind, BigDecimal stated, BigDecimal sum, BigDecimal off, String slip, String item)
        implements Fact {}

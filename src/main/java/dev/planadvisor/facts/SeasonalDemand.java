package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * The season of the plan's demand, from its figures or from the author's word that there is one.
 *
 * @param basis {@code figures} for shares or indices by month or quarter; {@code months} where only the peak months are
 *     named; {@code word} where the plan only says that it is seasonal
 * @param peak the strongest month or quarter, or the peak months, as the plan writes them; empty for {@code word}
 * @param times demand at the peak over its mean; 0 without figures
 */
public record SeasonalDemand(String at, String basis, String peak, BigDecimal times) implements Single {}

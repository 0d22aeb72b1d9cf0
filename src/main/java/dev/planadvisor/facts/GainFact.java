package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * What the plan is expected to bring over its period.
 *
 * @param amount in the plan's currency
 * @param basis the document's word, as {@code gross-profit}; empty where unsaid
 */
public record GainFact(String at, BigDecimal amount, String basis) implements Expected, Single {}

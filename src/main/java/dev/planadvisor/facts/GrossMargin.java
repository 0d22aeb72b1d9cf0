package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * The company's gross margin is stated.
 *
 * @param percent gross profit as percent of revenue
 */
public record GrossMargin(String at, BigDecimal percent) implements Single {}

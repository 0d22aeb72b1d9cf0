package dev.planadvisor.facts;

import java.math.BigDecimal;

/** A threshold from the card of a rule. */
public record Limit(String rule, String name, BigDecimal value) {}

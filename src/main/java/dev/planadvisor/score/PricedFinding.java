package dev.planadvisor.score;

import dev.planadvisor.findings.Finding;
import java.math.BigDecimal;

/**
 * A finding and what mending it is worth.
 *
 * @param points what the plan's score gains when the subject passes, one decimal
 */
public record PricedFinding(Finding finding, BigDecimal points) {}

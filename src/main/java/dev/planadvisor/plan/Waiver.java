package dev.planadvisor.plan;

import java.time.LocalDate;

/**
 * A finding that the author accepts, with a reason.
 *
 * @param rule id of the rule
 * @param at JSON pointer of the subject
 * @param until the last day on which the waiver holds
 */
public record Waiver(String rule, @Pointer String at, String reason, String owner, LocalDate until) {}

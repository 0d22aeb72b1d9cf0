package dev.planadvisor.plan;

import java.time.LocalDate;

/** The time that the plan covers, from its first day to its last. */
@StartBeforeEnd
public record Period(@FirstDay LocalDate start, LocalDate end) implements Timespan {}

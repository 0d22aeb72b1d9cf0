package dev.planadvisor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value that a goal is to have reached on the way, on a day. */
public record Milestone(LocalDate date, BigDecimal value) {}

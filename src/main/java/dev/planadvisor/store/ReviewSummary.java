package dev.planadvisor.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A point of a plan's trend: a kept review without its words. */
public record ReviewSummary(
        String id,
        int revision,
        Instant at,
        LocalDate asOf,
        Optional<BigDecimal> score,
        String band,
        int errors,
        int warnings,
        int advice,
        String rulebookVersion,
        String rulebookHash) {}

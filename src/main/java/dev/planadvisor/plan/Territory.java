package dev.planadvisor.plan;

import jakarta.validation.constraints.PositiveOrZero;

/** A part of the market with one owner, and the reason why it serves the goals. */
public record Territory(
        String id,
        String name,
        String region,
        String reason,
        String owner,
        @PositiveOrZero Integer accounts) {}

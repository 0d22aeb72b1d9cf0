package dev.planadvisor.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A kept plan and how it does.
 *
 * @param name as the latest submission gave it, or empty
 * @param revisions how many of them are kept
 * @param changed the moment of the latest submission
 * @param latest the latest review that is kept
 */
public record PlanSummary(
        String id, String name, int revisions, Instant created, Instant changed, Optional<ReviewSummary> latest) {}

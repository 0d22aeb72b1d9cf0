package dev.planadvisor.store;

import java.time.Instant;

/** A kept review, and of which revision of which plan it is. */
public record StoredReview(String id, String planId, int revision, Instant at, ReviewRecord review) {}

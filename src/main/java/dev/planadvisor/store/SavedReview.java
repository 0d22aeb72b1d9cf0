package dev.planadvisor.store;

/**
 * What a submission came to.
 *
 * @param revision of the plan, from 1
 * @param replayed whether an earlier request with the same key had already been kept
 */
public record SavedReview(String reviewId, String planId, int revision, boolean replayed) {}

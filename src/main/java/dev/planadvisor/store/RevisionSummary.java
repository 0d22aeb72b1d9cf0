package dev.planadvisor.store;

import java.time.Instant;

/**
 * A version of a plan's document.
 *
 * @param number from 1; never given twice, also where earlier ones were removed
 * @param sha256 of the document's bytes, in hexadecimal
 * @param bytes how many
 */
public record RevisionSummary(int number, Instant at, String sha256, String mediaType, String fileName, int bytes) {}

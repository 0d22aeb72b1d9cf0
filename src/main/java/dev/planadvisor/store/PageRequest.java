package dev.planadvisor.store;

import java.util.Optional;

/**
 * Which part of a list is asked for.
 *
 * @param limit how many items at most, 1 to 1,000
 * @param after where the page before ended, as it said itself; the first page where empty
 */
public record PageRequest(int limit, Optional<String> after) {
    /** The most items that a page may have. */
    public static final int MAX_LIMIT = 1_000;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("A page has 1 to 1,000 items.");
        }
    }
}

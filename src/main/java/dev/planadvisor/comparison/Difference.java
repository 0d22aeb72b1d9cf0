package dev.planadvisor.comparison;

import java.util.List;
import java.util.Optional;

/**
 * One value, or one item of a list, that is not the same in two plans.
 *
 * @param field the way to it by names alone, as {@code strategies/tactics/owner}
 * @param owners the items that it belongs to, the outermost first
 * @param fromAt JSON pointer in the earlier document
 * @param toAt JSON pointer in the later document
 * @param before empty where nothing was said
 * @param after empty where nothing is said
 * @param item whether it is an item that was added or removed, and not a value
 */
record Difference(
        String field,
        List<Owner> owners,
        Optional<String> fromAt,
        Optional<String> toAt,
        Optional<Object> before,
        Optional<Object> after,
        boolean item) {
    /** An item that both plans hold, and its positions. */
    record Owner(Object before, int beforeAt, Object after, int afterAt) {}

    /** The top-level field of the plan. */
    String top() {
        int slash = field.indexOf('/');
        return slash < 0 ? field : field.substring(0, slash);
    }
}

package dev.planadvisor.store;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param next what to ask for the following part; empty where this is the last
 */
public record Page<T>(List<T> items, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
    }
}

package dev.planadvisor.document;

/**
 * A single value as its author wrote it. What it means (a text, a number, a day) is decided by whoever asks, so that
 * {@code 2027-03} or {@code 1e5} is never turned into something else on the way.
 *
 * @param text without quotes and escapes; empty where nothing is said
 */
public record ScalarNode(Place place, String text, Kind kind) implements Node {
    /** What the format itself knows of a single value. */
    public enum Kind {
        /** Nothing is said. */
        NOTHING,
        /** A text that is marked as such, by quotes for example. */
        TEXT,
        /** A bare word or number. */
        BARE
    }

    /** Whether the author wrote nothing, or said so. */
    public boolean unsaid() {
        return kind == Kind.NOTHING;
    }
}

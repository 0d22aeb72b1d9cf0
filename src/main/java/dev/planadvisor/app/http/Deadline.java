package dev.planadvisor.app.http;

import java.time.Duration;

/**
 * When the one who asked is told that it takes too long.
 *
 * @param nanos of {@link System#nanoTime}
 */
record Deadline(long nanos) {
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** The time that is left; negative once it has passed. */
    Duration left() {
        return Duration.ofNanos(nanos - System.nanoTime());
    }

    boolean hasPassed() {
        return left().isNegative();
    }
}

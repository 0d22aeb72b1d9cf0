package dev.planadvisor.engine;

import java.time.Duration;

/**
 * How much a judgement may cost.
 *
 * @param time wall time, from the first fact to the last firing
 * @param firings how often rules may fire
 */
public record Bounds(Duration time, int firings) {
    /** Ample for the largest plan that is taken. */
    public static final Bounds DEFAULT = new Bounds(Duration.ofSeconds(5), 100_000);
}

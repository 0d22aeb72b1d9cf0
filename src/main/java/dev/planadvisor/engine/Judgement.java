package dev.planadvisor.engine;

import dev.planadvisor.findings.Findings;

/** What judging came to: findings, or the word that it went out of bounds. There is no partial judgement. */
public sealed interface Judgement {
    /** All rules came to an end. */
    record Judged(Findings findings) implements Judgement {}

    /** The rules did not come to an end within the bounds, so nothing is known. */
    record OutOfBounds(Bounds bounds) implements Judgement {}
}

package dev.planadvisor.facts.reading;

/** Which way a goal's words move its metric. */
public enum Direction {
    /** Grow, raise, double. */
    UP,
    /** Reduce, cut, shorten. */
    DOWN,
    /** Keep, hold, maintain. */
    HOLD,
    /** The words name no way: reach, achieve, or no verb at all. */
    UNKNOWN
}

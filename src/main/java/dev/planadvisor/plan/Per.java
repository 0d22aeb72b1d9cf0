package dev.planadvisor.plan;

/** The time over which a flow is counted. */
public enum Per {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
}

package dev.planadvisor.plan;

/** How often a cost comes. */
public enum Recurrence {
    ONE_OFF,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY
}

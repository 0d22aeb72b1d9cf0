package dev.planadvisor.plan;

/** How much of the revenue recurs by contract or subscription. */
public enum RecurringShare {
    NONE,
    SOME,
    MOST,
    ALL
}

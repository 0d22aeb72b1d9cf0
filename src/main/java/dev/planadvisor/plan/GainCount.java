package dev.planadvisor.plan;

/** What an expected gain counts: what is added to today's level, the whole level, whole contracts, or a full year of each new customer. */
public enum GainCount {
    INCREMENT,
    TOTAL,
    CONTRACT_VALUE,
    FULL_YEAR
}

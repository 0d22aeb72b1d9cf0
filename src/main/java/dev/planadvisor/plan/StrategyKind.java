package dev.planadvisor.plan;

/** What a strategy is for. */
public enum StrategyKind {
    NEW_BUSINESS,
    EXISTING_CUSTOMERS,
    AWARENESS,
    REFERRALS,
    RETENTION,
    PRICING
}

package dev.planadvisor.plan;

/** What a cost is for. */
public enum CostCategory {
    SALARIES,
    COMMISSIONS,
    SUBSCRIPTIONS,
    PROSPECT_LISTS,
    TRAVEL,
    PROMOTIONS,
    EVENTS,
    MEMBERSHIPS,
    TRAINING,
    HIRING,
    IMPLEMENTATION,
    ADVERTISING,
    CONTINGENCY,
    OTHER
}

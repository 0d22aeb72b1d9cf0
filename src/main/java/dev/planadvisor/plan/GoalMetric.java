package dev.planadvisor.plan;

/** What a goal is measured by. */
public enum GoalMetric {
    REVENUE,
    NEW_BUSINESS_REVENUE,
    RECURRING_REVENUE,
    MARKET_SHARE,
    PROFIT_MARGIN,
    NEW_CUSTOMERS,
    CUSTOMERS,
    CHURN,
    RETENTION,
    LEADS,
    MEETINGS,
    CONVERSION,
    DEAL_SIZE,
    OTHER
}

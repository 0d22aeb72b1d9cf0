package dev.planadvisor.plan;

/** What a metric measures. */
public enum MetricKind {
    YEAR_ON_YEAR_REVENUE,
    NEW_BUSINESS_REVENUE,
    REP_PERFORMANCE,
    RECURRING_REVENUE,
    CHURN,
    CONVERSION,
    TIME_IN_STAGE,
    OTHER
}

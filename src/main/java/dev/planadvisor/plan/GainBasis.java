package dev.planadvisor.plan;

/** What kind of money an expected gain is. */
public enum GainBasis {
    REVENUE,
    GROSS_PROFIT,
    NET_PROFIT
}

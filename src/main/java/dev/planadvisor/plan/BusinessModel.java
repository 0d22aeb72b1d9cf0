package dev.planadvisor.plan;

/** Whom the organisation sells to: businesses, consumers, or both. */
public enum BusinessModel {
    B2B,
    B2C,
    MIXED
}

package dev.planadvisor.plan;

/** Whether a persona buys for a business or for itself. */
public enum PersonaKind {
    B2B,
    B2C
}

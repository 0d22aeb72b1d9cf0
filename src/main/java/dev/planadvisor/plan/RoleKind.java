package dev.planadvisor.plan;

/** What a team member mainly does. */
public enum RoleKind {
    MANAGER,
    SELLER,
    PROSPECTING,
    ACCOUNT_MANAGEMENT,
    MARKETING,
    AGENCY,
    SUPPORT
}

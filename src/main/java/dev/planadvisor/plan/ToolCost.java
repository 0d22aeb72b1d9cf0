package dev.planadvisor.plan;

/** Who pays for a tool: nobody, this plan, or an earlier budget. */
public enum ToolCost {
    FREE,
    PAID,
    EXISTING
}

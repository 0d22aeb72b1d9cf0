package dev.planadvisor.plan;

import java.math.BigDecimal;

/**
 * A personal key performance indicator: a name with a target, or just a text.
 *
 * @param target the figure to reach, in the KPI's own unit
 */
public record Kpi(String name, BigDecimal target, Per per) {
    /** The KPI that an author wrote as a plain text. */
    public static Kpi parse(String text) {
        return new Kpi(text, null, null);
    }
}

package dev.planadvisor.plan;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One goal of the plan: a sentence, and the fields that make it SMART.
 *
 * @param baseline where the metric stands today, in {@code unit}
 * @param target the level to reach, in {@code unit}
 * @param unit a currency code, {@code percent} or {@code count}
 * @param per the time that a flow is counted over, or {@code null} for the plan's period or a level
 * @param owner id of the team member who answers for it
 * @param reason how the goal serves the mission
 * @param targets what is to be reached in each month or quarter
 */
@StartBeforeEnd(end = "deadline")
public record Goal(
        String id,
        String statement,
        GoalMetric metric,
        BigDecimal baseline,
        BigDecimal target,
        @GoalUnit String unit,
        Per per,
        @FirstDay LocalDate start,
        LocalDate deadline,
        String owner,
        String reason,
        List<@Valid Milestone> milestones,
        Map<CalendarSpan, BigDecimal> targets)
        implements Timespan {
    @Override
    public LocalDate end() {
        return deadline;
    }
}

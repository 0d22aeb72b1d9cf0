package dev.planadvisor.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A role on the sales team, with the person who fills it, or a group or a hire without a name yet.
 *
 * @param headcount how many people the role stands for; one where it is unsaid
 * @param quota revenue for a full year at full productivity, for each head
 * @param quotaInPeriod what of the quota the plan counts in its period, for each head
 * @param attainment what share of its quota the role reached so far
 * @param start the day of a hire or change inside the period
 * @param rampMonths months until full productivity
 */
public record TeamMember(
        String id,
        String name,
        String role,
        RoleKind kind,
        List<String> responsibilities,
        List<@Valid Kpi> kpis,
        @Positive Integer headcount,
        @PositiveOrZero BigDecimal quota,
        @PositiveOrZero BigDecimal quotaInPeriod,
        String contribution,
        @PercentRange(max = 1000) Percent attainment,
        @Positive @DecimalMax("168") BigDecimal hoursPerWeek,
        String reportsTo,
        @FirstDay LocalDate start,
        @PositiveOrZero @DecimalMax("60") BigDecimal rampMonths) {}

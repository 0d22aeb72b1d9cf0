package dev.planadvisor.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days over which a goal's figure is counted.
 *
 * @param start first day
 * @param end last day, not before the first
 */
record Horizon(LocalDate start, LocalDate end) {
    /** A goal that falls due within so many days of the period's end is the period's. */
    private static final int SAME_END = 31;

    private static final int YEAR = 12;

    /**
     * The horizon of a goal: its own start and deadline where it states both; else the plan's period, where the goal falls
     * due at its end; else the twelve months to the deadline where the plan states no period. Otherwise nothing is sure.
     */
    static Optional<Horizon> of(UnderstoodGoal goal, PlanContext context) {
        Optional<LocalDate> end = goal.deadline().or(context::periodEnd);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        if (goal.start().isPresent() && goal.deadline().isPresent()) {
            return ordered(goal.start().get(), end.get());
        }
        if (context.periodStart().isPresent() && context.periodEnd().isPresent()) {
            boolean sameEnd =
                    Math.abs(ChronoUnit.DAYS.between(context.periodEnd().get(), end.get())) <= SAME_END;
            return sameEnd
                    ? ordered(context.periodStart().get(), context.periodEnd().get())
                    : Optional.empty();
        }
        LocalDate start = goal.start()
                .or(context::periodStart)
                .orElse(end.get().plusDays(1).minusMonths(YEAR));
        return ordered(start, end.get());
    }

    private static Optional<Horizon> ordered(LocalDate start, LocalDate end) {
        return start.isAfter(end) ? Optional.empty() : Optional.of(new Horizon(start, end));
    }

    /** Length in days, both ends included. */
    long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** Length in months; days of a broken month count by that month's own length. */
    BigDecimal months() {
        return months(start, end);
    }

    /** Months from a day to the end; the whole length where the day lies before the start. */
    BigDecimal monthsFrom(LocalDate day) {
        return months(day.isBefore(start) ? start : day, end);
    }

    /** Months from one day to another, both included; none where the first comes later. */
    static BigDecimal months(LocalDate first, LocalDate last) {
        LocalDate after = last.plusDays(1);
        if (!after.isAfter(first)) {
            return BigDecimal.ZERO;
        }
        long whole = ChronoUnit.MONTHS.between(first, after);
        LocalDate rest = first.plusMonths(whole);
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(rest, after));
        return BigDecimal.valueOf(whole)
                .add(days.divide(BigDecimal.valueOf(rest.lengthOfMonth()), MathContext.DECIMAL64));
    }
}

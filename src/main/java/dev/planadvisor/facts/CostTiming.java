package dev.planadvisor.facts;

import dev.planadvisor.plan.BudgetItem;
import dev.planadvisor.plan.Recurrence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a dated cost lies, in a plan that states its period.
 *
 * @param label a short text by which the author recognises it
 * @param place {@code after} where it starts after the period; {@code before} where its months are over when the period
 *     begins; otherwise {@code inside}, also for a one-off cost of earlier, which is counted in the first month
 * @param start its first day
 * @param months how many months it runs; 0 where unsaid
 */
public record CostTiming(
        String at,
        String label,
        String place,
        LocalDate start,
        BigDecimal months,
        LocalDate periodStart,
        LocalDate periodEnd)
        implements Fact {

    static Optional<CostTiming> of(CostLine line, PlanContext context) {
        BudgetItem item = line.item();
        if (item.start() == null
                || context.periodStart().isEmpty()
                || context.periodEnd().isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = context.periodStart().get();
        LocalDate last = context.periodEnd().get();
        String place = item.start().isAfter(last) ? "after" : isOverBy(first, item) ? "before" : "inside";
        return Optional.of(new CostTiming(
                line.at(),
                line.label(),
                place,
                item.start(),
                item.months() == null ? BigDecimal.ZERO : item.months(),
                first,
                last));
    }

    /** A month that is begun may be paid for to its end. */
    private static boolean isOverBy(LocalDate day, BudgetItem item) {
        boolean repeated = item.recurrence() != null && item.recurrence() != Recurrence.ONE_OFF;
        return repeated
                && item.months() != null
                && !item.start()
                        .plusMonths(
                                item.months().setScale(0, RoundingMode.CEILING).longValue())
                        .isAfter(day);
    }
}

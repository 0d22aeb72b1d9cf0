package dev.planadvisor.facts;

import dev.planadvisor.plan.BudgetItem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The days over which the plan's costs are counted, from the first to the last.
 *
 * <p>It is the plan's period. Where that states only one of its days it is the twelve months from the start, or up to the
 * end; where it states none, the twelve months from the earliest start of a budget item, or else from the day of the
 * review, which then decides nothing since no item is dated.
 */
record CostPeriod(LocalDate first, LocalDate last) {
    private static final int YEAR = 12;

    static CostPeriod of(PlanContext context, List<BudgetItem> items) {
        Optional<LocalDate> start = context.periodStart();
        Optional<LocalDate> end = context.periodEnd();
        if (start.isPresent() && end.isPresent()) {
            return new CostPeriod(start.get(), end.get());
        }
        if (start.isEmpty() && end.isPresent()) {
            return new CostPeriod(end.get().plusDays(1).minusMonths(YEAR), end.get());
        }
        LocalDate first = start.orElseGet(() -> items.stream()
                .map(BudgetItem::start)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(context.asOf()));
        return new CostPeriod(first, first.plusMonths(YEAR).minusDays(1));
    }

    /** How many months it lasts, a month that is begun counted whole; at least one. */
    int months() {
        LocalDate after = last.plusDays(1);
        long whole = ChronoUnit.MONTHS.between(first, after);
        return (int) Math.max(1, first.plusMonths(whole).isBefore(after) ? whole + 1 : whole);
    }

    /** Which of its months a day lies in, from 0; a day before it lies in its first month. */
    int monthOf(LocalDate day) {
        return day.isBefore(first) ? 0 : (int) ChronoUnit.MONTHS.between(first, day);
    }
}

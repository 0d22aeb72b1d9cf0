package dev.planadvisor.facts;

import dev.planadvisor.plan.Budget;
import dev.planadvisor.plan.BudgetItem;
import dev.planadvisor.plan.CostCategory;
import dev.planadvisor.plan.Recurrence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What advertising, promotions and events cost in each month of the plan's period.
 *
 * <p>A recurring cost is spread over the time that it pays for: a quarterly one over its three months, a weekly one as
 * 52 ÷ 12 payments a month. A one-off or yearly cost falls into the month of its start; without a start it has no month.
 *
 * <p>It follows what the money does, while {@link CostSheet#byMonth} follows when it is paid: a quarter's campaign that is paid in
 * advance works in each of its three months.
 *
 * @param byMonth every month of the period, in the plan's currency
 */
record PromotionSpending(SortedMap<YearMonth, BigDecimal> byMonth) {
    private static final Set<CostCategory> CATEGORIES =
            EnumSet.of(CostCategory.ADVERTISING, CostCategory.PROMOTIONS, CostCategory.EVENTS);
    private static final BigDecimal WEEKS_A_MONTH =
            new BigDecimal(52).divide(new BigDecimal(12), MathContext.DECIMAL128);
    /** Shorter periods hold no season, longer ones two of a kind. */
    private static final int LEAST_MONTHS = 6;

    private static final int MOST_MONTHS = 18;

    /**
     * Works it out; none where the plan says too little: no period of 6 to 18 months, no such cost, or too much of it
     * without a month.
     */
    static Optional<PromotionSpending> of(PlanContext context) {
        Budget budget = context.plan().budget();
        if (budget == null
                || context.periodStart().isEmpty()
                || context.periodEnd().isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = context.periodStart().get();
        YearMonth last = YearMonth.from(context.periodEnd().get());
        long months = ChronoUnit.MONTHS.between(YearMonth.from(start), last) + 1;
        if (months < LEAST_MONTHS || months > MOST_MONTHS) {
            return Optional.empty();
        }
        TreeMap<YearMonth, BigDecimal> byMonth = new TreeMap<>();
        for (YearMonth month = YearMonth.from(start); !month.isAfter(last); month = month.plusMonths(1)) {
            byMonth.put(month, BigDecimal.ZERO);
        }
        BigDecimal undated = BigDecimal.ZERO;
        for (BudgetItem item : budget.items()) {
            if (item.category() == null || !CATEGORIES.contains(item.category()) || item.amount() == null) {
                continue;
            }
            Optional<BigDecimal> rate = CostSheet.rate(item, context.currency(), budget);
            if (rate.isEmpty()) {
                return Optional.empty();
            }
            undated = undated.add(add(item, item.amount().multiply(rate.get()), start, byMonth));
        }
        PromotionSpending spending = new PromotionSpending(byMonth);
        BigDecimal dated = spending.total();
        BigDecimal most = dated.add(undated).multiply(context.assumedShare(Assumption.UNDATED_PROMOTIONS));
        boolean known = dated.signum() > 0 && undated.compareTo(most) <= 0;
        return known ? Optional.of(spending) : Optional.empty();
    }

    /** Adds a cost to the months that it falls into; returns what has no month. */
    private static BigDecimal add(
            BudgetItem item, BigDecimal amount, LocalDate periodStart, SortedMap<YearMonth, BigDecimal> byMonth) {
        Recurrence recurrence = item.recurrence() == null ? Recurrence.ONE_OFF : item.recurrence();
        if (recurrence == Recurrence.ONE_OFF || recurrence == Recurrence.YEARLY) {
            if (item.start() == null) {
                return amount;
            }
            byMonth.computeIfPresent(YearMonth.from(item.start()), (month, sum) -> sum.add(amount));
            return BigDecimal.ZERO;
        }
        BigDecimal each = switch (recurrence) {
            case WEEKLY -> amount.multiply(WEEKS_A_MONTH);
            case QUARTERLY -> amount.divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
            case HALF_YEARLY -> amount.divide(BigDecimal.valueOf(6), MathContext.DECIMAL128);
            default -> amount;
        };
        YearMonth first = YearMonth.from(item.start() == null ? periodStart : item.start());
        YearMonth beyond = item.months() == null
                ? byMonth.lastKey().plusMonths(1)
                : first.plusMonths(item.months()
                        .min(BigDecimal.valueOf(1200))
                        .setScale(0, RoundingMode.CEILING)
                        .longValue());
        byMonth.replaceAll((month, sum) -> month.isBefore(first) || !month.isBefore(beyond) ? sum : sum.add(each));
        return BigDecimal.ZERO;
    }

    /** Over the period, in the plan's currency. */
    BigDecimal total() {
        return byMonth.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The share of the money that lies above an even spread, in percent: 100 × Σ max(0, month − mean) ÷ total. 0 is the
     * same sum each month; all in one month of twelve is 91.7.
     */
    BigDecimal shifted() {
        List<BigDecimal> sums = List.copyOf(byMonth.values());
        BigDecimal mean = total().divide(BigDecimal.valueOf(sums.size()), MathContext.DECIMAL128);
        return sums.stream()
                .map(sum -> sum.subtract(mean).max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointRight(2)
                .divide(total(), MathContext.DECIMAL64);
    }
}

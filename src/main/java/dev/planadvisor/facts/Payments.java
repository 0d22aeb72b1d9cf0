package dev.planadvisor.facts;

import dev.planadvisor.plan.Recurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How often, and on which days, one cost is paid within a period.
 *
 * <p>A cost is paid on its first day and then each week, month, quarter, half-year or year, as long as its months and the
 * period last; without a first day of its own it starts with the period. Payments before the period are not counted, but
 * they set the days: a quarterly cost since 15 November is paid on 15 February. A weekly cost is counted by whole weeks,
 * so a year has 52; a run shorter than a week is paid once. A monthly cost for 4.5 months is paid 4.5 times. A one-off
 * cost is paid once: on its day, in the period's first month where that day lies before, and not at all after the
 * period's end. A cost of which nobody says how often it comes is taken as paid once.
 *
 * @param first the first day of payment within the period
 * @param step months from one payment to the next; 0 for a week or no next payment
 * @param dates how many days of payment there are
 * @param times what the amount is to be multiplied by
 */
record Payments(LocalDate first, int step, int dates, BigDecimal times) {
    private static final int WEEK = 7;
    private static final int DAYS_OF_A_MONTH = 30;
    /** More months than any period has. */
    private static final BigDecimal FOR_EVER = BigDecimal.valueOf(1_000_000);

    /**
     * Payments within a period.
     *
     * @param recurrence {@code null} where nobody says
     * @param start the cost's first day; {@code null} for the period's
     * @param months how many months it is paid for; {@code null} for up to the period's end
     */
    static Payments of(Recurrence recurrence, LocalDate start, BigDecimal months, CostPeriod period) {
        LocalDate from = start == null ? period.first() : start;
        if (recurrence == null || recurrence == Recurrence.ONE_OFF) {
            return from.isAfter(period.last())
                    ? none(period)
                    : new Payments(from.isBefore(period.first()) ? period.first() : from, 0, 1, BigDecimal.ONE);
        }
        BigDecimal length = months == null ? FOR_EVER : months.min(FOR_EVER);
        return recurrence == Recurrence.WEEKLY
                ? weekly(from, length, period)
                : monthly(from, step(recurrence), length, period);
    }

    /** The day of a payment, counted from 0. */
    LocalDate day(int payment) {
        return step == 0 ? first.plusDays((long) WEEK * payment) : first.plusMonths((long) step * payment);
    }

    private static Payments weekly(LocalDate from, BigDecimal months, CostPeriod period) {
        LocalDate last = period.last();
        if (months.compareTo(FOR_EVER) < 0) {
            BigDecimal days = months.remainder(BigDecimal.ONE).multiply(BigDecimal.valueOf(DAYS_OF_A_MONTH));
            LocalDate end = from.plusMonths(months.longValue())
                    .plusDays(days.longValue())
                    .minusDays(1);
            last = end.isBefore(last) ? end : last;
        }
        long before = Math.max(0, ChronoUnit.DAYS.between(from, period.first()));
        LocalDate first = from.plusDays((before + WEEK - 1) / WEEK * WEEK);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days <= 0) {
            return none(period);
        }
        int weeks = (int) Math.max(1, days / WEEK);
        return new Payments(first, 0, weeks, BigDecimal.valueOf(weeks));
    }

    private static Payments monthly(LocalDate from, int step, BigDecimal months, CostPeriod period) {
        long first = Math.max(0, ChronoUnit.MONTHS.between(from, period.first()) / step);
        while (from.plusMonths(first * step).isBefore(period.first())) {
            first++;
        }
        long last = ChronoUnit.MONTHS.between(from, period.last()) / step;
        if (from.plusMonths(last * step).isAfter(period.last())) {
            last--;
        }
        BigDecimal steps = months.divideToIntegralValue(BigDecimal.valueOf(step));
        BigDecimal rest = months.subtract(steps.multiply(BigDecimal.valueOf(step)));
        long begun = steps.longValue() + rest.signum();
        BigDecimal part = BigDecimal.ZERO;
        if (begun - 1 <= last) {
            last = begun - 1;
            part = step == 1 && rest.signum() > 0 ? BigDecimal.ONE.subtract(rest) : BigDecimal.ZERO;
        }
        if (last < first) {
            return none(period);
        }
        int dates = (int) (last - first + 1);
        return new Payments(
                from.plusMonths(first * step),
                step,
                dates,
                BigDecimal.valueOf(dates).subtract(part));
    }

    private static Payments none(CostPeriod period) {
        return new Payments(period.first(), 0, 0, BigDecimal.ZERO);
    }

    private static int step(Recurrence recurrence) {
        return switch (recurrence) {
            case MONTHLY -> 1;
            case QUARTERLY -> 3;
            case HALF_YEARLY -> 6;
            case YEARLY -> 12;
            case ONE_OFF, WEEKLY -> 0;
        };
    }
}

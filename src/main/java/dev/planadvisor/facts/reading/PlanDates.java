package dev.planadvisor.facts.reading;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Turns 'Q3' and 'the end of the year' into the last day that is meant; empty wherever the plan's calendar allows two. */
final class PlanDates {
    private static final int MONTHS_OF_YEAR = 12;

    private final FiscalCalendar calendar;

    PlanDates(FiscalCalendar calendar) {
        this.calendar = calendar;
    }

    int asOfYear() {
        return calendar.asOf().getYear();
    }

    /** Whether a year is over when the plan begins; in a plan without a period, when it is looked at. */
    boolean beforePlan(int year) {
        LocalDate start = calendar.periodStart().orElse(calendar.asOf().plusMonths(MONTHS_OF_YEAR / 2));
        return LocalDate.of(year, 12, 31).isBefore(start);
    }

    /** The last day of a quarter or half of the plan's fiscal year. */
    Optional<LocalDate> part(int number, int months) {
        return calendar.periodStart().flatMap(start -> {
            int which = number > 0 ? number : MONTHS_OF_YEAR / months;
            LocalDate fiscal = start.plusMonths((long) which * months).minusDays(1);
            LocalDate civil = LocalDate.of(start.getYear(), 1, 1)
                    .plusMonths((long) which * months)
                    .minusDays(1);
            if (wholeYear() || fiscal.equals(civil) && !longerThanAYear()) {
                return Optional.of(fiscal);
            }
            boolean civilOnly = within(civil) && !within(fiscal) && !longerThanAYear();
            return civilOnly ? Optional.of(civil) : Optional.empty();
        });
    }

    /** The last day of a quarter or half of a year that is named: sure only where fiscal and calendar years agree. */
    Optional<LocalDate> part(int number, int months, int year) {
        if (!startsInJanuary() || number < 1) {
            return Optional.empty();
        }
        return Optional.of(
                LocalDate.of(year, 1, 1).plusMonths((long) number * months).minusDays(1));
    }

    /** The last day of a quarter or half of a fiscal year that is named. */
    Optional<LocalDate> partOfFiscalYear(int number, int months, int year) {
        return number < 1
                ? Optional.empty()
                : fiscalYear(year)
                        .map(end -> end.plusDays(1)
                                .minusMonths(MONTHS_OF_YEAR - (long) number * months)
                                .minusDays(1));
    }

    /** The last day of the plan's fiscal year. */
    Optional<LocalDate> yearEnd() {
        return calendar.periodStart().flatMap(start -> {
            LocalDate fiscal = start.plusYears(1).minusDays(1);
            LocalDate civil = LocalDate.of(start.getYear(), 12, 31);
            if (wholeYear()) {
                return Optional.of(fiscal);
            }
            if (within(fiscal.plusYears(1)) || within(civil.plusYears(1))) {
                return Optional.empty();
            }
            if (fiscal.equals(civil) || within(civil) && !within(fiscal)) {
                return Optional.of(civil);
            }
            return Optional.empty();
        });
    }

    /** 31 December of the year in which the plan runs. */
    Optional<LocalDate> calendarYearEnd() {
        return only(year -> Optional.of(LocalDate.of(year, 12, 31)));
    }

    /** The last day of the first half of the plan's year. */
    Optional<LocalDate> midYear() {
        return wholeYear() || startsInJanuary() && !longerThanAYear() ? part(1, 6) : Optional.empty();
    }

    /** The last day of the plan's period. */
    Optional<LocalDate> periodEnd() {
        return calendar.periodEnd();
    }

    /** The end of a calendar year that is named: 'by the end of 2027'. */
    Optional<LocalDate> endOfYear(int year) {
        return Optional.of(LocalDate.of(year, 12, 31));
    }

    /** The end of a year that is named without its end: 'in 2027'. Sure where fiscal and calendar years agree. */
    Optional<LocalDate> year(int year) {
        return calendar.periodStart().isEmpty() || startsInJanuary() ? endOfYear(year) : Optional.empty();
    }

    /** The end of 'FY27': named by the calendar year in which it ends; unsure where the plan may name it by its start. */
    Optional<LocalDate> fiscalYear(int year) {
        if (calendar.periodStart().isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = calendar.periodStart().get();
        LocalDate end = start.plusYears(1).minusDays(1);
        if (startsInJanuary()) {
            return endOfYear(year);
        }
        return wholeYear() && end.getYear() == year ? Optional.of(end) : Optional.empty();
    }

    /** The end of 'the year 2027/28': sure where the plan is that year. */
    Optional<LocalDate> splitYear(int first) {
        return calendar.periodStart()
                .filter(start -> wholeYear() && start.getYear() == first && end().getYear() == first + 1)
                .map(start -> end());
    }

    /** The last day of a quarter or half of 'the year 2027/28'. */
    Optional<LocalDate> partOfSplitYear(int number, int months, int first) {
        return splitYear(first).flatMap(end -> part(number, months));
    }

    /** The last day of a month in the plan's period; sure where the period holds it once. */
    Optional<LocalDate> month(int month) {
        return only(year -> Optional.of(YearMonth.of(year, month).atEndOfMonth()));
    }

    /** A day of a month in the plan's period; sure where the period holds it once. */
    Optional<LocalDate> day(int month, int day) {
        return only(year -> day(year, month, day));
    }

    /** A day that is named in full; empty where the calendar has none. */
    Optional<LocalDate> day(int year, int month, int day) {
        YearMonth which = YearMonth.of(year, month);
        return which.isValidDay(day) ? Optional.of(which.atDay(day)) : Optional.empty();
    }

    /** Whether any year has this day. */
    boolean exists(int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= MonthDay.of(month, 1).getMonth().maxLength();
    }

    /** The last day of a span that begins with the plan's period. */
    Optional<LocalDate> after(int count, String unit) {
        if (count < 1 || count > 1000) {
            return Optional.empty();
        }
        return calendar.periodStart().flatMap(start -> {
            Optional<LocalDate> next = switch (unit) {
                case "day" -> Optional.of(start.plusDays(count));
                case "week" -> Optional.of(start.plusWeeks(count));
                case "month" -> Optional.of(start.plusMonths(count));
                case "quarter" -> Optional.of(start.plusMonths(3L * count));
                case "half" -> Optional.of(start.plusMonths(6L * count));
                case "year" -> Optional.of(start.plusYears(count));
                default -> Optional.empty();
            };
            return next.map(day -> day.minusDays(1));
        });
    }

    private Optional<LocalDate> only(IntFunction<Optional<LocalDate>> ofYear) {
        if (calendar.periodStart().isEmpty()) {
            return Optional.empty();
        }
        TreeSet<LocalDate> found = new TreeSet<>();
        int last = Math.min(end().getYear(), calendar.periodStart().get().getYear() + 10);
        for (int year = calendar.periodStart().get().getYear(); year <= last; year++) {
            ofYear.apply(year).filter(this::within).ifPresent(found::add);
        }
        return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
    }

    private LocalDate end() {
        LocalDate start = calendar.periodStart().orElseThrow();
        return calendar.periodEnd().orElse(start.plusYears(1).minusDays(1));
    }

    private boolean within(LocalDate day) {
        return !day.isBefore(calendar.periodStart().orElseThrow()) && !day.isAfter(end());
    }

    private boolean wholeYear() {
        return calendar.periodStart().isPresent()
                && end().equals(calendar.periodStart().get().plusYears(1).minusDays(1));
    }

    private boolean longerThanAYear() {
        return end().isAfter(calendar.periodStart().orElseThrow().plusYears(1).minusDays(1));
    }

    private boolean startsInJanuary() {
        return calendar.periodStart()
                .filter(start -> start.getMonthValue() == 1 && start.getDayOfMonth() == 1)
                .isPresent();
    }
}

package dev.planadvisor.facts;

import dev.planadvisor.plan.CalendarSpan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How something goes up and down over the months of a year: demand, targets or money.
 *
 * <p>Years are laid on top of each other, so that last year's season can be held against this year's targets. Values by
 * quarter stand for each of its three months: courses are only ever compared over their own means, where the difference
 * between a quarter's sum and its months' vanishes.
 *
 * @param steps months or quarters in the order in which they are written in time
 */
record YearlyCourse(List<Step> steps) {
    private static final int MONTHS = 12;

    /** One month or quarter. */
    record Step(String name, List<Month> months, BigDecimal value) {}

    /** Two courses side by side: what they have at the same time. */
    record Pair(BigDecimal one, BigDecimal other) {}

    YearlyCourse {
        steps = List.copyOf(steps);
    }

    /** The course of values by month, or by quarter; none where the spans are neither, or of both kinds. */
    static Optional<YearlyCourse> of(Map<CalendarSpan, BigDecimal> values) {
        Map<List<Month>, Step> byMonths = new LinkedHashMap<>();
        Map<List<Month>, Integer> years = new HashMap<>();
        int length = 0;
        for (Map.Entry<CalendarSpan, BigDecimal> entry : new TreeMap<>(values).entrySet()) {
            List<Month> months = months(entry.getKey());
            if ((months.size() != 1 && months.size() != 3) || (length != 0 && length != months.size())) {
                return Optional.empty();
            }
            length = months.size();
            Step before = byMonths.get(months);
            BigDecimal sum = before == null ? entry.getValue() : before.value().add(entry.getValue());
            byMonths.put(months, new Step(before == null ? name(entry.getKey()) : before.name(), months, sum));
            years.merge(months, 1, Integer::sum);
        }
        if (byMonths.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new YearlyCourse(byMonths.values().stream()
                .map(step -> new Step(step.name(), step.months(), divided(step.value(), years.get(step.months()))))
                .toList()));
    }

    /**
     * The flattest course that has a season at these months, and as much less in the others as makes a mean of 1. None where so
     * many months are named that the rest would be below nothing.
     *
     * @param season what each of the months has, over the mean
     */
    static Optional<YearlyCourse> peaking(Collection<CalendarSpan> peaks, BigDecimal season) {
        List<Month> high = peaks.stream()
                .flatMap(span -> months(span).stream())
                .distinct()
                .sorted()
                .toList();
        BigDecimal left = BigDecimal.valueOf(MONTHS).subtract(season.multiply(BigDecimal.valueOf(high.size())));
        if (high.isEmpty() || left.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal low = left.divide(BigDecimal.valueOf(MONTHS - high.size()), MathContext.DECIMAL128);
        return Optional.of(new YearlyCourse(List.of(Month.values()).stream()
                .map(month -> new Step("", List.of(month), high.contains(month) ? season : low))
                .toList()));
    }

    /** The words for spans of the calendar as a plan writes them: {@code 2027-05, 2027-Q3}. */
    static String names(Collection<CalendarSpan> spans) {
        return String.join(
                ", ", spans.stream().sorted().map(YearlyCourse::name).distinct().toList());
    }

    /** Whether it tells of every month. */
    boolean wholeYear() {
        return byMonth().size() == MONTHS;
    }

    /** The strongest step, the first of equals. */
    Step peak() {
        return Collections.max(
                steps,
                (one, other) -> one.value().compareTo(other.value()) == 0
                        ? steps.indexOf(other) - steps.indexOf(one)
                        : one.value().compareTo(other.value()));
    }

    /** What it has in the strongest step over its mean; none where there is nothing at all. */
    Optional<BigDecimal> peakOverMean() {
        return over(peak().value(), steps.stream().map(Step::value).toList());
    }

    /** Value by month of the year. */
    Map<Month, BigDecimal> byMonth() {
        Map<Month, BigDecimal> values = new EnumMap<>(Month.class);
        steps.forEach(step -> step.months().forEach(month -> values.put(month, step.value())));
        return values;
    }

    /**
     * This course and another, side by side: month by month, or by the quarters of the one that has quarters. What only
     * one of them has is left out.
     */
    List<Pair> beside(YearlyCourse other) {
        List<Step> frame = other.length() > length() ? other.steps : steps;
        Map<Month, BigDecimal> mine = byMonth();
        Map<Month, BigDecimal> its = other.byMonth();
        return frame.stream()
                .filter(step ->
                        mine.keySet().containsAll(step.months()) && its.keySet().containsAll(step.months()))
                .map(step -> new Pair(mean(step.months(), mine), mean(step.months(), its)))
                .toList();
    }

    /** How many months of the year both have. */
    int monthsShared(YearlyCourse other) {
        return (int)
                byMonth().keySet().stream().filter(other.byMonth()::containsKey).count();
    }

    private int length() {
        return steps.get(0).months().size();
    }

    /**
     * How much of the swing of the first of each pair the second follows, in percent.
     *
     * <p>The slope of the regression of the second on the first, each over its mean: 100 × Σ(x−1)(y−1) ÷ Σ(x−1)². It is
     * near zero where the second is flat or unrelated, and negative where it runs against the first.
     *
     * @return none where either has a mean of nothing or the first does not swing
     */
    static Optional<BigDecimal> followed(List<Pair> pairs) {
        List<BigDecimal> ones = overMean(pairs.stream().map(Pair::one).toList());
        List<BigDecimal> others = overMean(pairs.stream().map(Pair::other).toList());
        if (ones.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal together = BigDecimal.ZERO;
        BigDecimal alone = BigDecimal.ZERO;
        for (int i = 0; i < pairs.size(); i++) {
            BigDecimal x = ones.get(i).subtract(BigDecimal.ONE);
            together = together.add(x.multiply(others.get(i).subtract(BigDecimal.ONE)));
            alone = alone.add(x.multiply(x));
        }
        return alone.signum() == 0
                ? Optional.empty()
                : Optional.of(together.movePointRight(2).divide(alone, MathContext.DECIMAL64));
    }

    /** A value over the mean of some; none where their mean is not above nothing. */
    static Optional<BigDecimal> over(BigDecimal value, List<BigDecimal> all) {
        BigDecimal sum = sum(all);
        return sum.signum() <= 0 ? Optional.empty() : Optional.of(overMean(value, sum, all.size()));
    }

    /** Each over the mean of all; empty where the mean is not above nothing. */
    private static List<BigDecimal> overMean(List<BigDecimal> all) {
        BigDecimal sum = sum(all);
        return sum.signum() <= 0
                ? List.of()
                : all.stream().map(value -> overMean(value, sum, all.size())).toList();
    }

    private static BigDecimal overMean(BigDecimal value, BigDecimal sum, int count) {
        return value.multiply(BigDecimal.valueOf(count)).divide(sum, MathContext.DECIMAL64);
    }

    private static BigDecimal sum(List<BigDecimal> all) {
        return all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal mean(List<Month> months, Map<Month, BigDecimal> values) {
        return divided(months.stream().map(values::get).reduce(BigDecimal.ZERO, BigDecimal::add), months.size());
    }

    private static BigDecimal divided(BigDecimal sum, int count) {
        return count == 1 ? sum : sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
    }

    /** The whole months of a span; none where it does not begin and end with a month. */
    private static List<Month> months(CalendarSpan span) {
        List<Month> months = new ArrayList<>();
        if (span.first().getDayOfMonth() != 1
                || !span.last().equals(YearMonth.from(span.last()).atEndOfMonth())) {
            return months;
        }
        for (YearMonth month = YearMonth.from(span.first());
                !month.isAfter(YearMonth.from(span.last())) && months.size() < MONTHS;
                month = month.plusMonths(1)) {
            months.add(month.getMonth());
        }
        return months;
    }

    private static String name(CalendarSpan span) {
        YearMonth first = YearMonth.from(span.first());
        return months(span).size() == 3 && first.getMonthValue() % 3 == 1
                ? first.getYear() + "-Q" + (first.getMonthValue() + 2) / 3
                : first.toString();
    }
}

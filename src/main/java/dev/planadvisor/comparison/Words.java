package dev.planadvisor.comparison;

import dev.planadvisor.document.Visible;
import dev.planadvisor.plan.BudgetItem;
import dev.planadvisor.plan.CalendarSpan;
import dev.planadvisor.plan.Frequency;
import dev.planadvisor.plan.Goal;
import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Percent;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.TeamMember;
import dev.planadvisor.report.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words the values of one plan. */
final class Words {
    private static final int LABEL = 60;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<GoalMetric> RATES = Set.of(
            GoalMetric.MARKET_SHARE,
            GoalMetric.PROFIT_MARGIN,
            GoalMetric.CHURN,
            GoalMetric.RETENTION,
            GoalMetric.CONVERSION);
    private static final Set<GoalMetric> MONEY = Set.of(
            GoalMetric.REVENUE, GoalMetric.NEW_BUSINESS_REVENUE, GoalMetric.RECURRING_REVENUE, GoalMetric.DEAL_SIZE);
    private static final Set<String> AMOUNTS = Set.of(
            "company/revenue-last-year",
            "team/quota",
            "team/quota-in-period",
            "process/average-deal",
            "process/expected-revenue",
            "process/open-pipeline",
            "customers/lifetime-value",
            "budget/stated/recurring",
            "budget/stated/one-off",
            "budget/stated/total",
            "budget/gain/amount");
    private static final Set<String> PEOPLE = Set.of(
            "goals/owner",
            "team/reports-to",
            "territories/owner",
            "strategies/tactics/owner",
            "metrics/owner",
            "waivers/owner");

    private final Wording wording;
    private final Plan plan;

    Words(Wording wording, Plan plan) {
        this.wording = wording;
        this.plan = plan;
    }

    /**
     * What a figure counts: {@code percent}, {@code number}, or money as the code of its currency, which is empty where the
     * plan states none.
     *
     * @param items the items that the field belongs to, the outermost first
     */
    String scale(String field, List<Object> items, Object value) {
        if (value instanceof Percent) {
            return "percent";
        }
        if (AMOUNTS.contains(field)) {
            return currency();
        }
        if (field.startsWith("budget/items/") && !field.endsWith("/months")) {
            String own = ((BudgetItem) items.get(0)).currency();
            return own == null ? currency() : own;
        }
        if (field.startsWith("goals/")) {
            return scale((Goal) items.get(0));
        }
        return "number";
    }

    private String scale(Goal goal) {
        String unit = goal.unit();
        if (unit == null) {
            return goal.metric() != null && MONEY.contains(goal.metric())
                    ? currency()
                    : goal.metric() != null && RATES.contains(goal.metric()) ? "percent" : "number";
        }
        return unit.matches("[A-Z]{3}") || unit.equals("percent") ? unit : "number";
    }

    /** The plan's currency; empty where it states none. */
    String currency() {
        return plan.company() == null || plan.company().currency() == null
                ? ""
                : plan.company().currency();
    }

    /** A figure in its scale. */
    String figure(BigDecimal figure, String scale) {
        return switch (scale) {
            case "percent" -> wording.percent(figure);
            case "number" -> wording.number(figure);
            default -> wording.money(figure, scale);
        };
    }

    /** What a value is as a number, where it is one. */
    static Optional<BigDecimal> number(Object value) {
        if (value instanceof BigDecimal number) {
            return Optional.of(number);
        }
        if (value instanceof Percent percent) {
            return Optional.of(percent.value());
        }
        return value instanceof Integer count ? Optional.of(BigDecimal.valueOf(count)) : Optional.empty();
    }

    /** A value in words; texts as their author wrote them. */
    String word(String field, Object value) {
        if (value instanceof Boolean yes) {
            return wording.phrase(yes ? "word.yes" : "word.no");
        }
        if (value instanceof Frequency frequency) {
            return frequency(frequency);
        }
        if (value instanceof Enum<?> constant) {
            return wording.phrase("word." + written(constant));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(entry -> word(field, entry)).collect(Collectors.joining(", "));
        }
        String text = Likeness.plain(written(value));
        return PEOPLE.contains(field) ? person(text) : text;
    }

    private String frequency(Frequency frequency) {
        int times = frequency.times() == null ? 1 : frequency.times();
        return frequency.per() == null
                ? wording.phrase("frequency.once", "times", times)
                : wording.phrase("frequency." + written(frequency.per()), "times", times);
    }

    /** The person or role behind an id; the text itself where there is none. */
    private String person(String reference) {
        for (TeamMember member : plan.team()) {
            if (reference.equalsIgnoreCase(
                    member.id() == null ? "" : member.id().strip())) {
                return label(member, 0);
            }
        }
        return reference;
    }

    /** What the author calls an item, short; its position where it has no name. */
    static String label(Object item, int index) {
        String called = PlanWalk.called(item);
        if (called.isEmpty()) {
            return "#" + (index + 1);
        }
        return called.codePointCount(0, called.length()) <= LABEL
                ? called
                : called.substring(0, called.offsetByCodePoints(0, LABEL - 1)).strip() + "…";
    }

    /** A text of an author in quotation marks. */
    String quoted(String text) {
        return wording.phrase("quoted", "text", Visible.of(text));
    }

    /**
     * By how much a figure moved, as in +20%; by points where it is a rate. Empty where that means nothing: from nothing, or
     * too little to be seen.
     */
    Optional<String> relative(BigDecimal before, BigDecimal after, String scale) {
        return scale.equals("percent")
                ? Optional.of(signed(after.subtract(before), points -> wording.phrase("points", "points", points)))
                : moved(before, after);
    }

    /** By how many percent a figure moved, as in +20%; empty where it was 0 or moved by less than 0.05 percent. */
    Optional<String> moved(BigDecimal before, BigDecimal after) {
        if (before.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal percent = after.subtract(before)
                .multiply(HUNDRED)
                .divide(before, MathContext.DECIMAL64)
                .setScale(1, RoundingMode.HALF_UP);
        return percent.signum() == 0 ? Optional.empty() : Optional.of(signed(percent, wording::percent));
    }

    private String signed(BigDecimal figure, Function<BigDecimal, String> words) {
        return (figure.signum() < 0 ? "−" : "+") + words.apply(figure.abs());
    }

    /** A value as a plan document writes it; for an item, what its author calls it. */
    static String written(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Percent percent) {
            return percent.value().stripTrailingZeros().toPlainString() + "%";
        }
        if (value instanceof Frequency frequency) {
            return written(frequency);
        }
        if (value instanceof CalendarSpan span) {
            return written(span);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Words::written).collect(Collectors.joining(", "));
        }
        return value instanceof Record item ? PlanWalk.called(item) : value.toString();
    }

    private static String written(Frequency frequency) {
        int times = frequency.times() == null ? 1 : frequency.times();
        Map<String, String> once =
                Map.of("day", "daily", "week", "weekly", "month", "monthly", "quarter", "quarterly", "year", "yearly");
        if (frequency.per() == null) {
            return times == 1 ? "once" : "{times: " + times + "}";
        }
        String per = written(frequency.per());
        return times == 1 ? once.get(per) : "{times: " + times + ", per: " + per + "}";
    }

    private static String written(CalendarSpan span) {
        LocalDate first = span.first();
        YearMonth month = YearMonth.from(first);
        if (span.last().equals(first)) {
            return first.toString();
        }
        if (first.equals(month.atDay(1)) && span.last().equals(month.atEndOfMonth())) {
            return month.toString();
        }
        boolean year = first.getDayOfYear() == 1
                && span.last().equals(first.plusYears(1).minusDays(1));
        return year ? Integer.toString(first.getYear()) : first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
    }
}

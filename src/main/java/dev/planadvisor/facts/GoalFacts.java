package dev.planadvisor.facts;

import dev.planadvisor.facts.reading.Aim;
import dev.planadvisor.facts.reading.Change;
import dev.planadvisor.facts.reading.Direction;
import dev.planadvisor.plan.CalendarSpan;
import dev.planadvisor.plan.CustomerBase;
import dev.planadvisor.plan.Goal;
import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Metric;
import dev.planadvisor.plan.MetricKind;
import dev.planadvisor.plan.Milestone;
import dev.planadvisor.plan.Per;
import dev.planadvisor.plan.Strategy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes the facts of the chapter on goals. */
final class GoalFacts {
    private static final Set<GoalMetric> GROWING = EnumSet.of(
            GoalMetric.REVENUE,
            GoalMetric.NEW_BUSINESS_REVENUE,
            GoalMetric.RECURRING_REVENUE,
            GoalMetric.CUSTOMERS,
            GoalMetric.NEW_CUSTOMERS,
            GoalMetric.MARKET_SHARE);
    /** A goal that runs from here on sets a whole year's figure. */
    private static final int DAYS_OF_A_YEAR = 330;

    private static final double DAYS_A_MONTH = 365.25 / 12;

    private final PlanContext context;
    private final Consumer<Fact> facts;

    private GoalFacts(PlanContext context, Consumer<Fact> facts) {
        this.context = context;
        this.facts = facts;
    }

    static void collect(PlanContext context, Consumer<Fact> facts) {
        GoalFacts chapter = new GoalFacts(context, facts);
        for (UnderstoodGoal goal : context.goals()) {
            chapter.describe(goal);
            chapter.relate(goal);
            chapter.time(goal);
            chapter.growth(goal);
            chapter.move(goal);
            chapter.churn(goal);
            GoalFigures.compare(goal).ifPresent(facts);
            MilestoneFacts.collect(goal, context, facts);
        }
        if (!context.goals().isEmpty()) {
            facts.accept(new FirstYearGoals(chapter.dueInFirstYear()));
        }
        GoalPairs.collect(context, facts);
    }

    /** Whether something that no list measures has only the figure of what one does: 'ticket and group income up 10 %'. */
    private static boolean sharesFigure(Aim aim, List<Aim> aims) {
        return aim.metric().filter(metric -> metric == GoalMetric.OTHER).isPresent()
                && aim.change().isPresent()
                && aims.stream()
                        .anyMatch(other -> !other.metric().equals(aim.metric())
                                && other.change().equals(aim.change()));
    }

    private void describe(UnderstoodGoal goal) {
        UnreadWords unread = UnreadWords.of(goal, context.lexicon());
        List<String> vague = goal.measurable() ? List.of() : goal.reading().vagueWords();
        List<GoalMetric> moved = goal.reading().aims().stream()
                .filter(Aim::measurable)
                .filter(aim -> !sharesFigure(aim, goal.reading().aims()))
                .flatMap(aim -> aim.metric().stream())
                .distinct()
                .toList();
        facts.accept(new GoalFact(
                goal.at(),
                goal.id(),
                goal.label(),
                goal.metric().map(Text::word).orElse(""),
                (namesObject(goal) || unread.nameObject()) && vague.isEmpty(),
                vague.size(),
                vague.isEmpty() ? "" : vague.get(0),
                goal.measurable() || unread.holdFigure(),
                goal.timed(),
                Text.said(goal.goal().reason()),
                Text.said(goal.goal().owner()),
                moved.size()));
        facts.accept(reading(goal));
        if (goal.relative()) {
            facts.accept(new RelativeTarget(goal.at(), goal.label(), measuredFrom(goal)));
        }
    }

    /** Whether fields or words say what is wanted; the metric 'other' alone says nothing. */
    private static boolean namesObject(UnderstoodGoal goal) {
        Goal written = goal.goal();
        boolean known = goal.metric().filter(m -> m != GoalMetric.OTHER).isPresent();
        boolean described = Text.said(written.statement())
                && (goal.metric().isPresent()
                        || written.target() != null
                        || !written.targets().isEmpty());
        boolean read = goal.reading().aims().stream()
                .anyMatch(aim -> aim.metric().isPresent() || aim.target().isPresent());
        return known || described || read;
    }

    private boolean measuredFrom(UnderstoodGoal goal) {
        return goal.baseline().isPresent()
                || (goal.metric().filter(m -> m == GoalMetric.REVENUE).isPresent()
                        && context.revenueLastYear().isPresent());
    }

    private static GoalReadingFact reading(UnderstoodGoal goal) {
        Goal written = goal.goal();
        return new GoalReadingFact(
                goal.at(),
                goal.label(),
                goal.metric().map(Text::word).orElse(""),
                plain(goal.baseline()),
                plain(goal.target()),
                plain(goal.change().map(Change::amount)),
                goal.change()
                        .map(change -> switch (change.kind()) {
                            case PERCENT -> "percent";
                            case POINTS -> "points";
                            case ABSOLUTE -> change.unit();
                        })
                        .orElse(""),
                goal.unit(),
                goal.per().map(Text::word).orElse(""),
                goal.deadline().map(LocalDate::toString).orElse(""),
                written.metric() == null && goal.metric().isPresent(),
                written.target() == null
                        && (goal.target().isPresent() || goal.change().isPresent()),
                written.deadline() == null && goal.reading().deadline().isPresent());
    }

    private static String plain(Optional<BigDecimal> figure) {
        return figure.map(f -> f.stripTrailingZeros().toPlainString()).orElse("");
    }

    private void relate(UnderstoodGoal goal) {
        if (context.strategiesNameGoals()) {
            int strategies = 0;
            for (Strategy strategy : context.plan().strategies()) {
                strategies += names(strategy.supports(), goal) ? 1 : 0;
            }
            facts.accept(new GoalSupport(goal.at(), goal.label(), strategies));
        }
        if (!context.plan().metrics().isEmpty()) {
            int metrics = 0;
            for (Metric metric : context.plan().metrics()) {
                boolean byKind = Text.said(metric.tracks()) == 0 && measures(metric.kind(), goal);
                metrics += byKind || names(metric.tracks(), goal) ? 1 : 0;
            }
            if (metrics > 0 || context.metricsNameGoals()) {
                facts.accept(new GoalTracking(goal.at(), goal.label(), metrics));
            }
        }
    }

    private static boolean names(List<String> references, UnderstoodGoal goal) {
        return references.stream().anyMatch(reference -> goal.id().equalsIgnoreCase(reference.strip()));
    }

    /** Whether a metric of this kind measures the goal, though it does not say so. */
    private static boolean measures(MetricKind kind, UnderstoodGoal goal) {
        if (kind == null || goal.metric().isEmpty()) {
            return false;
        }
        return switch (goal.metric().get()) {
            case REVENUE -> kind == MetricKind.YEAR_ON_YEAR_REVENUE;
            case NEW_BUSINESS_REVENUE -> kind == MetricKind.NEW_BUSINESS_REVENUE;
            case RECURRING_REVENUE -> kind == MetricKind.RECURRING_REVENUE;
            case CHURN, RETENTION -> kind == MetricKind.CHURN;
            case CONVERSION -> kind == MetricKind.CONVERSION;
            default -> false;
        };
    }

    private void time(UnderstoodGoal goal) {
        if (goal.deadline().isEmpty()) {
            return;
        }
        LocalDate deadline = goal.deadline().get();
        if (!goal.holds()) {
            int months = (int) Math.max(0, ChronoUnit.MONTHS.between(start(goal), deadline.plusDays(1)));
            int steps = goal.goal().milestones().size() + goal.goal().targets().size();
            facts.accept(new GoalHorizon(goal.at(), goal.label(), months, steps));
        }
        TargetBalance.of(goal, start(goal), context.currency()).ifPresent(facts);
        if (context.periodStart().isPresent() && context.periodEnd().isPresent()) {
            LocalDate first = context.periodStart().get();
            LocalDate last = context.periodEnd().get();
            List<LocalDate> steps = Stream.concat(
                            goal.goal().milestones().stream()
                                    .map(Milestone::date)
                                    .filter(Objects::nonNull),
                            goal.goal().targets().keySet().stream().map(CalendarSpan::last))
                    .filter(day -> !day.isAfter(last))
                    .toList();
            LocalDate closing = steps.stream().max(Comparator.naturalOrder()).orElse(last);
            int open = (int) ChronoUnit.DAYS.between(closing, last);
            boolean inside = !deadline.isBefore(first) && !deadline.isAfter(last);
            facts.accept(new GoalTiming(goal.at(), goal.label(), deadline, first, last, inside, steps.size(), open));
        }
    }

    private void move(UnderstoodGoal goal) {
        if (goal.baseline().isEmpty() || goal.target().isEmpty() || goal.relative() || isPartOfAYear(goal)) {
            return;
        }
        Direction words = goal.aim().direction();
        String byMetric = goal.metric()
                .filter(metric -> metric != GoalMetric.OTHER)
                .map(metric -> metric == GoalMetric.CHURN ? "down" : "up")
                .orElse("");
        String byWords = switch (words) {
            case UP -> "up";
            case DOWN -> "down";
            default -> "";
        };
        String wanted = byMetric.equals("down") || byWords.isEmpty() ? byMetric : byWords;
        if (wanted.isEmpty()) {
            return;
        }
        int move = goal.target().get().compareTo(goal.baseline().get());
        String moved = move == 0 ? "level" : move > 0 ? "up" : "down";
        boolean meant = goal.holds() || moved.equals(wanted) || moved.equals(byMetric);
        facts.accept(new GoalMove(
                goal.at(),
                goal.label(),
                wanted,
                moved,
                goal.baseline().get(),
                goal.target().get(),
                meant));
    }

    /** A baseline of a year and a target for part of one cannot be compared; only words that say 'from … to' tell. */
    private boolean isPartOfAYear(UnderstoodGoal goal) {
        boolean flow = goal.metric()
                .filter(metric -> goal.money()
                        || metric == GoalMetric.NEW_CUSTOMERS
                        || metric == GoalMetric.LEADS
                        || metric == GoalMetric.MEETINGS)
                .isPresent();
        boolean inWords =
                goal.aim().baseline().isPresent() && goal.aim().target().isPresent();
        boolean year = goal.deadline()
                .filter(day -> ChronoUnit.DAYS.between(start(goal), day) >= DAYS_OF_A_YEAR)
                .isPresent();
        return flow && goal.per().isEmpty() && !inWords && !year;
    }

    private void churn(UnderstoodGoal goal) {
        CustomerBase customers = context.plan().customers();
        if (customers == null
                || customers.churn() == null
                || customers.churnPer() == null
                || goal.per().isEmpty()
                || goal.target().isEmpty()
                || goal.metric().filter(metric -> metric == GoalMetric.CHURN).isEmpty()) {
            return;
        }
        Per goalPer = goal.per().get();
        BigDecimal rate = customers.churn().value();
        BigDecimal converted = ChurnRate.over(rate, customers.churnPer(), goalPer);
        BigDecimal off = goal.baseline()
                .map(baseline -> Deviation.percent(baseline, converted))
                .orElse(Deviation.WHOLE);
        facts.accept(new ChurnComparison(
                goal.at(),
                goal.label(),
                goal.target().get(),
                Text.word(goalPer),
                rate,
                Text.word(customers.churnPer()),
                converted,
                goalPer == customers.churnPer() ? BigDecimal.ZERO : off));
    }

    private LocalDate start(UnderstoodGoal goal) {
        return goal.start().or(context::periodStart).orElse(context.asOf());
    }

    private int dueInFirstYear() {
        LocalDate first = context.periodStart().orElse(context.asOf());
        LocalDate next = first.plusYears(1);
        return (int) context.goals().stream()
                .flatMap(goal -> goal.deadline().stream())
                .filter(day -> !day.isBefore(first) && day.isBefore(next))
                .count();
    }

    private void growth(UnderstoodGoal goal) {
        if (goal.baseline().isEmpty()
                || goal.target().isEmpty()
                || goal.deadline().isEmpty()
                || goal.metric().filter(GROWING::contains).isEmpty()
                || isSmall(goal)) {
            return;
        }
        BigDecimal baseline = goal.baseline().get();
        BigDecimal target = goal.target().get();
        LocalDate start = start(goal);
        LocalDate deadline = goal.deadline().get();
        if (deadline.isBefore(start)) {
            return;
        }
        BigDecimal percent = GrowthRate.percent(baseline, target, start, deadline);
        BigDecimal months = new BigDecimal((ChronoUnit.DAYS.between(start, deadline) + 1) / DAYS_A_MONTH)
                .round(MathContext.DECIMAL32);
        boolean carried = new GrowthCarriers(context.plan()).carry(goal, baseline, target, months);
        facts.accept(new GoalGrowth(
                goal.at(),
                goal.label(),
                baseline,
                target,
                percent,
                GrowthCarriers.past(goal.goal().reason(), percent),
                carried));
    }

    /** A company that had no revenue yet, a handful of customers, a new line: their growth rates mean nothing. */
    private boolean isSmall(UnderstoodGoal goal) {
        BigDecimal baseline = goal.baseline().orElseThrow();
        if (baseline.signum() <= 0) {
            return true;
        }
        return switch (goal.metric().orElseThrow()) {
            case CUSTOMERS, NEW_CUSTOMERS -> baseline.compareTo(context.assumed(Assumption.SMALL_CUSTOMERS)) < 0;
            case MARKET_SHARE -> baseline.compareTo(context.assumed(Assumption.SMALL_MARKET)) < 0;
            default ->
                context.revenueLastYear()
                        .map(revenue -> revenue.multiply(context.assumedShare(Assumption.SMALL_LINE)))
                        .filter(line -> baseline.compareTo(line) <= 0)
                        .isPresent();
        };
    }
}

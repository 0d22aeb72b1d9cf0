package dev.planadvisor.facts;

import dev.planadvisor.facts.reading.Direction;
import dev.planadvisor.plan.Buying;
import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Milestone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Sets the milestones of a goal beside its deadline, its target and one another. */
final class MilestoneFacts {
    private static final BigDecimal ZERO = BigDecimal.ZERO;

    private final UnderstoodGoal goal;
    private final boolean seasonal;
    private final String currency;
    private final Consumer<Fact> facts;
    /** A deadline that only the last periodic target sets says nothing about milestones. */
    private final Optional<LocalDate> deadline;

    private MilestoneFacts(UnderstoodGoal goal, PlanContext context, Consumer<Fact> facts) {
        this.goal = goal;
        this.seasonal = isSeasonal(context.plan().buying());
        this.currency = context.currency();
        this.facts = facts;
        this.deadline = Optional.ofNullable(goal.goal().deadline())
                .or(() -> goal.reading().deadline());
    }

    static void collect(UnderstoodGoal goal, PlanContext context, Consumer<Fact> facts) {
        MilestoneFacts milestones = new MilestoneFacts(goal, context, facts);
        milestones.besideDeadline();
        milestones.besideFigures();
    }

    private static boolean isSeasonal(Buying buying) {
        return buying != null
                && !Boolean.FALSE.equals(buying.seasonal())
                && (buying.seasonal() != null
                        || !buying.seasonality().isEmpty()
                        || !buying.peakMonths().isEmpty());
    }

    private void besideDeadline() {
        for (Milestone milestone : goal.goal().milestones()) {
            if (milestone.date() != null && deadline.isPresent()) {
                long late = Math.max(0, ChronoUnit.DAYS.between(deadline.get(), milestone.date()));
                add(
                        "deadline",
                        "",
                        new Milestone(milestone.date(), ZERO),
                        deadline.get(),
                        ZERO,
                        BigDecimal.valueOf(late));
            }
        }
    }

    private void besideFigures() {
        List<Milestone> course = course();
        String wanted = wanted();
        boolean unlike = goal.addsUp() ? !goal.ofTheYear() : seasonal;
        if (wanted.isEmpty() || unlike || mayAddUp(course, wanted)) {
            return;
        }
        int way = wanted.equals("up") ? 1 : -1;
        Milestone before = null;
        boolean amounts = mayBeAmounts(course);
        for (Milestone milestone : course) {
            if (before != null && !amounts && before.date().isBefore(milestone.date())) {
                compare("earlier", wanted, milestone, before, -way);
            }
            if (deadline.filter(milestone.date()::isBefore).isPresent()
                    && goal.target().isPresent()) {
                compare(
                        "target",
                        wanted,
                        milestone,
                        new Milestone(deadline.get(), goal.target().get()),
                        way);
            }
            before = milestone;
        }
    }

    /** Milestones with day and value, in their order; of what is counted each year, those of the last one. */
    private List<Milestone> course() {
        List<Milestone> course = new ArrayList<>();
        for (Milestone milestone : goal.goal().milestones()) {
            if (milestone.date() != null && milestone.value() != null) {
                course.add(milestone);
            }
        }
        course.sort(Comparator.comparing(Milestone::date).thenComparing(Milestone::value));
        if (!course.isEmpty() && goal.addsUp()) {
            LocalDate begin =
                    deadline.orElse(course.get(course.size() - 1).date()).minusYears(1);
            course.removeIf(milestone -> !milestone.date().isAfter(begin));
        }
        return course;
    }

    /** Which way the goal goes by its figures and its metric, or where they do not say, by its words; else empty. */
    private String wanted() {
        if (goal.holds()) {
            return "";
        }
        String byMetric = goal.metric()
                .filter(metric -> metric != GoalMetric.OTHER)
                .map(metric -> metric == GoalMetric.CHURN ? "down" : "up")
                .orElse("");
        String byWords =
                goal.aim().direction() == Direction.UP ? "up" : goal.aim().direction() == Direction.DOWN ? "down" : "";
        String byFigures = goal.baseline()
                .flatMap(baseline -> goal.target().map(target -> target.compareTo(baseline) > 0 ? "up" : "down"))
                .orElse("");
        String stated = byFigures.isEmpty() ? byWords : byFigures;
        boolean agreed = byMetric.isEmpty() || stated.isEmpty() || stated.equals(byMetric);
        return agreed ? (byMetric.isEmpty() ? stated : byMetric) : "";
    }

    /**
     * Whether the values may be sums of the year that has passed while the target is the whole year's: customers lost add
     * up, and those who stayed become fewer.
     */
    private boolean mayAddUp(List<Milestone> course, String wanted) {
        boolean kept = goal.metric().filter(m -> m == GoalMetric.RETENTION).isPresent();
        if (!goal.ofTheYear() || (wanted.equals("up") && !kept)) {
            return false;
        }
        List<BigDecimal> values = new ArrayList<>();
        course.forEach(milestone -> values.add(milestone.value()));
        goal.target().ifPresent(values::add);
        int way = kept ? -1 : 1;
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).compareTo(values.get(i - 1)) * way < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether each value may be the amount of its own quarter: together they are no more than the target. */
    private boolean mayBeAmounts(List<Milestone> course) {
        boolean additive = goal.addsUp()
                || goal.metric().isEmpty()
                || goal.metric()
                        .filter(m -> m == GoalMetric.OTHER || m == GoalMetric.RECURRING_REVENUE)
                        .isPresent();
        BigDecimal sum = course.stream().map(Milestone::value).reduce(ZERO, BigDecimal::add);
        return additive
                && goal.target().filter(target -> sum.compareTo(target) > 0).isEmpty();
    }

    private void compare(String beside, String wanted, Milestone milestone, Milestone other, int way) {
        if (milestone.value().signum() < 0 || other.value().signum() <= 0) {
            return;
        }
        boolean beyond = milestone.value().compareTo(other.value()) * way > 0;
        BigDecimal off = beyond ? Deviation.percent(milestone.value(), other.value()) : ZERO;
        add(beside, wanted, milestone, other.date(), other.value(), off);
    }

    private void add(
            String beside,
            String wanted,
            Milestone milestone,
            LocalDate otherDay,
            BigDecimal otherValue,
            BigDecimal off) {
        facts.accept(new GoalMilestone(
                goal.at(),
                goal.label(),
                beside,
                wanted,
                TargetBalance.measure(goal, currency),
                milestone.date(),
                milestone.value(),
                otherDay,
                otherValue,
                off));
    }
}

package dev.planadvisor.facts;

import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.SalesProcess;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;

/** What two goals of a plan have to do with each other. */
final class GoalPairs {
    /** A plan with more goals than this is asked of the first ones, so that a hostile one costs no time. */
    private static final int MOST = 100;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Stands for any number of times where nothing is carried. */
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(1000);
    /** Goals that are due within so many days of each other are for the same day. */
    private static final int SAME_DAY = 31;

    private static final double DAYS_A_MONTH = 365.25 / 12;

    private final PlanContext context;
    private final List<UnderstoodGoal> goals;
    private final Consumer<Fact> facts;
    private final ListedWords wholeGrowth;

    private GoalPairs(PlanContext context, Consumer<Fact> facts) {
        this.context = context;
        this.goals = context.goals().subList(0, Math.min(MOST, context.goals().size()));
        this.facts = facts;
        this.wholeGrowth = ListedWords.of(context.lexicon(), "whole-growth");
    }

    static void collect(PlanContext context, Consumer<Fact> facts) {
        GoalPairs pairs = new GoalPairs(context, facts);
        pairs.repetitions();
        for (UnderstoodGoal one : pairs.goals) {
            for (UnderstoodGoal other : pairs.goals) {
                pairs.arithmetic(one, other);
            }
        }
    }

    private void repetitions() {
        List<SortedSet<String>> scopes = goals.stream().map(GoalScope::of).toList();
        for (int later = 1; later < goals.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                UnderstoodGoal one = goals.get(earlier);
                UnderstoodGoal other = goals.get(later);
                if (other.metric().isPresent()
                        && one.metric().equals(other.metric())
                        && one.deadline().equals(other.deadline())
                        && scopes.get(earlier).equals(scopes.get(later))
                        && (!scopes.get(later).isEmpty() || other.metric().get() != GoalMetric.OTHER)) {
                    facts.accept(new GoalRepetition(other.at(), one.label()));
                    break;
                }
            }
        }
    }

    private void arithmetic(UnderstoodGoal one, UnderstoodGoal other) {
        if (one.metric().isEmpty() || other.metric().isEmpty() || !sameDay(one, other)) {
            return;
        }
        Optional<BigDecimal> amount = total(one);
        Optional<BigDecimal> target = total(other);
        if (amount.isEmpty() || target.isEmpty()) {
            return;
        }
        GoalMetric from = one.metric().get();
        GoalMetric to = other.metric().get();
        SalesProcess process = context.plan().process();
        if (from == GoalMetric.NEW_CUSTOMERS
                && (to == GoalMetric.REVENUE || to == GoalMetric.NEW_BUSINESS_REVENUE)
                && process != null
                && process.averageDeal() != null
                && process.averageDeal().signum() > 0) {
            boolean whole = wholeGrowth.occurIn(one.goal().reason())
                    || wholeGrowth.occurIn(other.goal().reason());
            todays(other, whole)
                    .ifPresent(today -> pair(
                            one,
                            other,
                            "deals",
                            amount.get(),
                            process.averageDeal(),
                            amount.get().multiply(process.averageDeal()),
                            target.get().subtract(today),
                            whole));
        } else if (from == GoalMetric.NEW_CUSTOMERS
                && to == GoalMetric.CUSTOMERS
                && other.baseline().isPresent()) {
            BigDecimal growth = target.get().subtract(other.baseline().get());
            pair(one, other, "net", amount.get(), BigDecimal.ONE, amount.get(), growth, false);
        } else if (from == GoalMetric.LEADS && to == GoalMetric.NEW_CUSTOMERS && process != null) {
            new SalesFunnel(process)
                    .bestConversion()
                    .filter(rate -> rate.signum() > 0)
                    .ifPresent(rate -> {
                        BigDecimal percent = rate.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
                        BigDecimal won = amount.get().multiply(rate).setScale(0, RoundingMode.HALF_UP);
                        pair(one, other, "leads", amount.get(), percent, won, target.get(), false);
                    });
        }
    }

    private void pair(
            UnderstoodGoal one,
            UnderstoodGoal other,
            String kind,
            BigDecimal amount,
            BigDecimal rate,
            BigDecimal carried,
            BigDecimal needed,
            boolean alone) {
        String at = position(one) > position(other) ? one.at() : other.at();
        facts.accept(new GoalPair(
                at, one.label(), other.label(), kind, amount, rate, carried, needed, times(needed, carried), alone));
    }

    private static BigDecimal times(BigDecimal needed, BigDecimal carried) {
        if (needed.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        return carried.signum() <= 0
                ? MOST_TIMES
                : needed.divide(carried, MathContext.DECIMAL64).min(MOST_TIMES);
    }

    private int position(UnderstoodGoal goal) {
        return goals.indexOf(goal);
    }

    /**
     * What today's customers may bring to a goal of revenue: today's revenue and some more, or no more where a
     * reason says that all growth is to come from new customers. Nothing of new business. Unknown
     * where there are customers and no revenue is stated.
     */
    private Optional<BigDecimal> todays(UnderstoodGoal goal, boolean wholeGrowthIsNew) {
        if (goal.metric().filter(m -> m == GoalMetric.NEW_BUSINESS_REVENUE).isPresent()) {
            return Optional.of(BigDecimal.ZERO);
        }
        BigDecimal more =
                wholeGrowthIsNew ? BigDecimal.ZERO : context.assumedShare(Assumption.GROWTH_OF_TODAYS_CUSTOMERS);
        Optional<BigDecimal> today =
                goal.baseline().or(context::revenueLastYear).map(b -> b.add(b.multiply(more)));
        boolean customers = context.plan().customers() != null
                && context.plan().customers().active() != null
                && context.plan().customers().active().signum() > 0;
        return today.isPresent() || customers ? today : Optional.of(BigDecimal.ZERO);
    }

    /** The target over the goal's whole span: 20 a month through half a year are 120. */
    private Optional<BigDecimal> total(UnderstoodGoal goal) {
        if (goal.per().isEmpty() || goal.target().isEmpty()) {
            return goal.target();
        }
        LocalDate start = goal.start().or(context::periodStart).orElse(context.asOf());
        return goal.deadline().filter(day -> day.isAfter(start)).map(day -> {
            BigDecimal months = BigDecimal.valueOf((ChronoUnit.DAYS.between(start, day) + 1) / DAYS_A_MONTH);
            return goal.target()
                    .get()
                    .multiply(months)
                    .divide(SalesFunnel.months(goal.per().get()), MathContext.DECIMAL64)
                    .setScale(0, RoundingMode.HALF_UP);
        });
    }

    private static boolean sameDay(UnderstoodGoal one, UnderstoodGoal other) {
        if (one.deadline().isEmpty() || other.deadline().isEmpty()) {
            return true;
        }
        return Math.abs(ChronoUnit.DAYS.between(
                        one.deadline().get(), other.deadline().get()))
                <= SAME_DAY;
    }
}

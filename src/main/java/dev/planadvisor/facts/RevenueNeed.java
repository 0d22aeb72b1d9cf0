package dev.planadvisor.facts;

import dev.planadvisor.plan.CustomerBase;
import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Per;
import dev.planadvisor.plan.RecurringShare;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Optional;

/**
 * What selling has to bring for a goal.
 *
 * <p>Where doubt is left it is the least that the goal can mean, so that a shortfall against it is sure.
 *
 * @param basis {@code total} for all of the revenue goal, {@code new} for a goal of new business, {@code
 *     remainder} for what a revenue goal leaves after revenue that recurs, {@code growth} for what it adds to today's level
 * @param amount in the plan's currency, above 0
 */
record RevenueNeed(UnderstoodGoal goal, String basis, BigDecimal amount, Horizon horizon) {
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    /** Whether it holds what today's customers buy again, so that selling to them is part of it. */
    boolean holdsTodaysCustomers(PlanContext context) {
        boolean growthAlone = ofGrowth(context)
                .filter(growth -> amount.compareTo(growth.amount()) <= 0)
                .isPresent();
        return basis.equals("total") || basis.equals("remainder") && !growthAlone;
    }

    /** The need that a goal of new business sets. */
    static Optional<RevenueNeed> ofNewBusiness(PlanContext context) {
        return goal(context, GoalMetric.NEW_BUSINESS_REVENUE)
                .flatMap(goal -> of(goal, "new", BigDecimal.ZERO, context));
    }

    /**
     * The need that a goal of all revenue sets, less what surely recurs: all of the baseline where most or all of the
     * revenue recurs, the assumed part of it where some does. Without a baseline nothing can be said of recurring revenue.
     */
    static Optional<RevenueNeed> ofRevenue(PlanContext context) {
        return goal(context, GoalMetric.REVENUE).flatMap(goal -> {
            RecurringShare share = recurringShare(context);
            if (share == RecurringShare.NONE) {
                return of(goal, "total", BigDecimal.ZERO, context);
            }
            Optional<BigDecimal> baseline = baseline(goal, context);
            BigDecimal kept = share == RecurringShare.SOME
                    ? context.assumedShare(Assumption.SOME_RECURRING_REVENUE)
                    : BigDecimal.ONE;
            return baseline.flatMap(amount -> of(goal, "remainder", amount.multiply(kept), context));
        });
    }

    /** What the goal of all revenue adds to today's level. */
    static Optional<RevenueNeed> ofGrowth(PlanContext context) {
        return goal(context, GoalMetric.REVENUE)
                .flatMap(goal -> baseline(goal, context).flatMap(baseline -> of(goal, "growth", baseline, context)));
    }

    /** What a goal of recurring revenue adds to today's level. */
    static Optional<RevenueNeed> ofRecurringGrowth(PlanContext context) {
        return goal(context, GoalMetric.RECURRING_REVENUE)
                .flatMap(goal -> goal.baseline().flatMap(baseline -> of(goal, "growth", baseline, context)));
    }

    private static Optional<RevenueNeed> of(
            UnderstoodGoal goal, String basis, BigDecimal without, PlanContext context) {
        return Horizon.of(goal, context).flatMap(horizon -> {
            BigDecimal target = goal.target().orElseThrow();
            if (goal.per().isPresent()) {
                target = target.multiply(horizon.months()).divide(YEAR, MathContext.DECIMAL64);
            }
            BigDecimal amount = target.subtract(without);
            return amount.signum() > 0 ? Optional.of(new RevenueNeed(goal, basis, amount, horizon)) : Optional.empty();
        });
    }

    /** The largest goal of a metric that sets an amount for the period or for a year, in the plan's currency. */
    private static Optional<UnderstoodGoal> goal(PlanContext context, GoalMetric metric) {
        return context.goals().stream()
                .filter(goal -> goal.metric().filter(m -> m == metric).isPresent())
                .filter(goal -> goal.target().isPresent())
                .filter(goal -> goal.per().isEmpty() || goal.per().get() == Per.YEAR)
                .filter(goal -> goal.unit().isEmpty() || goal.unit().equals(context.currency()))
                .max(Comparator.comparing((UnderstoodGoal goal) -> goal.target().orElseThrow()));
    }

    private static Optional<BigDecimal> baseline(UnderstoodGoal goal, PlanContext context) {
        return goal.baseline().or(context::revenueLastYear).filter(baseline -> baseline.signum() > 0);
    }

    /** How much recurs; where it is unsaid, churn or a goal of recurring revenue says that most may. */
    private static RecurringShare recurringShare(PlanContext context) {
        if (context.plan().company() != null && context.plan().company().recurringRevenue() != null) {
            return context.plan().company().recurringRevenue();
        }
        CustomerBase customers = context.plan().customers();
        boolean leave = customers != null && customers.churn() != null;
        boolean goal = context.goals().stream()
                .anyMatch(g -> g.metric()
                        .filter(m -> m == GoalMetric.RECURRING_REVENUE || m == GoalMetric.CHURN)
                        .isPresent());
        return leave || goal ? RecurringShare.MOST : RecurringShare.NONE;
    }
}

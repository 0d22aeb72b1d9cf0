package dev.planadvisor.facts;

import dev.planadvisor.plan.Buying;
import dev.planadvisor.plan.BuyingFactors;
import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.SalesProcess;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes the facts about how customers buy and how long they take. */
final class BuyingFacts {
    /** What only sales can reach; a level such as market share moves by other means too. */
    private static final Set<GoalMetric> WON_BY_SALES = EnumSet.of(
            GoalMetric.REVENUE,
            GoalMetric.NEW_BUSINESS_REVENUE,
            GoalMetric.RECURRING_REVENUE,
            GoalMetric.NEW_CUSTOMERS,
            GoalMetric.CUSTOMERS);

    private BuyingFacts() {}

    static void collect(PlanContext context, Consumer<Fact> facts) {
        Buying buying = context.plan().buying();
        if (buying != null && Text.said(buying.pattern())) {
            facts.accept(new BuyingPatternFact("/buying/pattern"));
        }
        facts.accept(new BuyingFactorCount(factors(buying == null ? null : buying.factors())));
        if (!pipelineOpen(context.plan().process())) {
            cycle(buying, context.plan().process())
                    .ifPresent(days -> context.goals()
                            .forEach(goal -> runway(context, goal, days).ifPresent(facts)));
        }
    }

    private static int factors(BuyingFactors factors) {
        if (factors == null) {
            return 0;
        }
        return (int)
                Stream.of(factors.companySize(), factors.annualRevenue(), factors.quarterlyBudgets(), factors.trends())
                        .filter(Text::said)
                        .count();
    }

    private static boolean pipelineOpen(SalesProcess process) {
        return process != null
                && process.openPipeline() != null
                && process.openPipeline().signum() > 0;
    }

    private static Optional<BigDecimal> cycle(Buying buying, SalesProcess process) {
        return Optional.ofNullable(buying)
                .map(Buying::cycleDays)
                .or(() -> Optional.ofNullable(process).map(SalesProcess::cycleDays));
    }

    private static Optional<GoalRunway> runway(PlanContext context, UnderstoodGoal goal, BigDecimal cycle) {
        if (goal.deadline().isEmpty()
                || goal.metric().filter(WON_BY_SALES::contains).isEmpty()) {
            return Optional.empty();
        }
        LocalDate deadline = goal.deadline().get();
        LocalDate start = goal.start().or(context::periodStart).orElse(context.asOf());
        LocalDate first = start.isAfter(context.asOf()) ? start : context.asOf();
        if (deadline.isBefore(first)) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(first, deadline) + 1;
        return Optional.of(new GoalRunway(goal.at(), goal.label(), cycle, days, deadline));
    }
}

package dev.planadvisor.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** Makes the facts about the plan as a whole. */
final class PlanFacts {
    private static final BigDecimal DAYS_A_MONTH = new BigDecimal("30.4375");

    private PlanFacts() {}

    static void collect(PlanContext context, Consumer<Fact> facts) {
        facts.accept(new PlanFact());
        if (context.sellsToBusinesses()) {
            facts.accept(new BusinessSales());
        }
        if (context.sellsToConsumers()) {
            facts.accept(new ConsumerSales());
        }
        if (context.earnsRecurringRevenue()) {
            facts.accept(new RecurringRevenue());
        }
        if (context.livesByRecurringRevenue()) {
            facts.accept(new MostlyRecurringRevenue());
        }
        facts.accept(new PlanDuration(months(context)));
        if (context.plan().reviewDate() != null) {
            facts.accept(new ReviewDate(context.plan().reviewDate()));
        }
        ReviewTiming.of(context).ifPresent(facts);
        References.collect(context.plan(), facts);
        PlanSections.collect(context, facts);
    }

    private static BigDecimal months(PlanContext context) {
        if (context.periodStart().isEmpty() || context.periodEnd().isEmpty()) {
            return BigDecimal.ZERO;
        }
        long days = 1
                + ChronoUnit.DAYS.between(
                        context.periodStart().get(), context.periodEnd().get());
        return BigDecimal.valueOf(days).divide(DAYS_A_MONTH, 1, RoundingMode.HALF_UP);
    }
}

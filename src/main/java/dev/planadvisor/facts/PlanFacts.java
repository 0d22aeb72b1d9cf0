package dev.planadvisor.facts;

import java.util.function.Consumer;

/** Makes the facts about the plan as a whole. */
final class PlanFacts {
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
    }
}

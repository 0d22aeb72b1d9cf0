package dev.planadvisor.facts;

import java.util.function.Consumer;

/** Makes the facts of the chapter on customers: who they are, how they buy and when, and where they are. */
final class CustomerFacts {
    private CustomerFacts() {}

    static void collect(PlanContext context, Consumer<Fact> facts) {
        PersonaFacts.collect(context, facts);
        BuyingFacts.collect(context, facts);
        SeasonFacts.collect(context, facts);
        TerritoryFacts.collect(context, facts);
    }
}

package dev.planadvisor.facts;

import java.util.function.Consumer;

/** Makes the facts of the chapter. */
final class BudgetFacts {
    private BudgetFacts() {}

    static void collect(PlanContext context, Consumer<Fact> facts) {}
}

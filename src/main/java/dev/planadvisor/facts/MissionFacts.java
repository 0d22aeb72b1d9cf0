package dev.planadvisor.facts;

import java.util.function.Consumer;

/** Makes the facts of the chapter on mission and selling proposition. */
final class MissionFacts {
    private MissionFacts() {}

    static void collect(PlanContext context, Consumer<Fact> facts) {
        if (Text.said(context.plan().mission())) {
            facts.accept(new MissionFact("/mission"));
        }
        if (Text.said(context.plan().uniqueSellingProposition())) {
            facts.accept(new SellingPropositionFact("/unique-selling-proposition"));
        }
    }
}

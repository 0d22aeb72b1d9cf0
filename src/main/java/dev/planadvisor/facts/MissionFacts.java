package dev.planadvisor.facts;

import java.util.function.Consumer;

/** Makes the facts of the chapter on mission and selling proposition. */
final class MissionFacts {
    private MissionFacts() {}

    static void collect(PlanContext context, Consumer<Fact> facts) {
        if (Text.said(context.plan().mission())) {
            facts.accept(mission(context));
        }
        if (Text.said(context.plan().uniqueSellingProposition())) {
            facts.accept(new SellingPropositionFact("/unique-selling-proposition"));
        }
    }

    private static MissionFact mission(PlanContext context) {
        String text = context.plan().mission();
        ListedWords offers = ListedWords.of(context.lexicon(), "offers");
        ListedWords audiences = ListedWords.of(context.lexicon(), "audiences");
        boolean unlisted = offers.entries().isEmpty() || audiences.entries().isEmpty();
        int parts = unlisted ? 2 : (offers.occurIn(text) ? 1 : 0) + (audiences.occurIn(text) ? 1 : 0);
        return new MissionFact("/mission", Phrases.words(text).size(), parts);
    }
}

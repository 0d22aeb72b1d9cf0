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
        int known = (offers.occurIn(text) ? 1 : 0) + (audiences.occurIn(text) ? 1 : 0);
        boolean sloganLike = ListedWords.of(context.lexicon(), "slogans").occurIn(text);
        // No list knows every trade: 'We charter boats' is no slogan, though neither word may be on one.
        int parts = known == 0 && !sloganLike ? 2 : known;
        return new MissionFact("/mission", Phrases.words(text).size(), parts);
    }
}

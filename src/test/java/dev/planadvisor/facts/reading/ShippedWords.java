package dev.planadvisor.facts.reading;

import dev.planadvisor.facts.Lexicon;
import dev.planadvisor.rulebook.CompiledRulebook;

/** The word lists and assumptions as the product ships them. */
public final class ShippedWords {
    private static final Lexicon LEXICON =
            CompiledRulebook.load(ShippedWords.class.getClassLoader()).lexicon();
    static final GoalReader READER = GoalReader.of(LEXICON);

    private ShippedWords() {}

    public static Lexicon lexicon() {
        return LEXICON;
    }
}

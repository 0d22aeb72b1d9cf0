package dev.planadvisor.facts.reading;

import dev.planadvisor.plan.Language;
import java.util.List;

/** Brings a word in whatever form to the forms under which the word lists know it. Not for use by two threads. */
interface WordForms {
    /** The forms of a word in small letters, the surest first; at least one. */
    List<String> of(String word);

    /** The dictionary form of a word of a list, where a longer phrase bends it. */
    default String nominative(String key) {
        return key;
    }

    /** The key under which a word of a list is kept. */
    String key(String word);

    static WordForms in(Language language) {
        return switch (language) {
            case EN -> new EnglishForms();
            case PL -> new PolishForms();
        };
    }
}

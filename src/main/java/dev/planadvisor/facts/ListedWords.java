package dev.planadvisor.facts;

import dev.planadvisor.plan.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A word list of the rulebook, in all its languages, since authors mix them. An entry that ends in {@code *} is the
 * beginning of words; any other stands for itself. It answers yes or no, and hears no accents; what a phrase means is asked of
 * {@link Phrases}.
 *
 * @param entries plain, with a blank wherever a word begins or ends
 */
record ListedWords(List<String> entries) {
    static ListedWords of(Lexicon lexicon, String list) {
        return lexicon.once(ListedWords.class, list, () -> read(lexicon, list));
    }

    private static ListedWords read(Lexicon lexicon, String list) {
        List<String> entries = new ArrayList<>();
        for (Language language : Language.values()) {
            lexicon.rows(language, list)
                    .forEach(row -> entries.add(
                            " " + PlainText.of(row.get(0)) + (row.get(0).endsWith("*") ? "" : " ")));
        }
        return new ListedWords(List.copyOf(entries));
    }

    /** Whether a text holds one of them, whatever its case, accents and punctuation. */
    boolean occurIn(String text) {
        if (!Text.said(text)) {
            return false;
        }
        String words = " " + PlainText.of(text) + " ";
        return entries.stream().anyMatch(words::contains);
    }
}

package dev.planadvisor.facts;

import dev.planadvisor.plan.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * A word list that is looked for in texts: phrases, each with what it means.
 *
 * <p>Words are compared without regard to case and punctuation; {@code poleceni*} stands for every word that starts so,
 * since Polish words change their ends. Plans mix languages ('newsletter', 'cold calling'), so the lists of all languages
 * are looked for in every text. The words of a phrase stand together. {@link PhraseList} lets other words stand between them
 * and knows exceptions; {@link ListedWords} only asks whether a text holds an entry, in whatever accents.
 */
record Phrases(List<Phrase> phrases, PhraseIndex index) {
    /** @param meaning the second cell of the row; empty where it has none */
    record Phrase(List<String> words, String meaning) {
        private boolean startsAt(List<String> text, int position) {
            if (position + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!PhraseIndex.is(words.get(i), text.get(position + i))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String toString() {
            return String.join(" ", words);
        }
    }

    Phrases {
        phrases = List.copyOf(phrases);
    }

    /** The phrases of a list in all languages, in the order of its rows. */
    static Phrases of(Lexicon lexicon, String list) {
        return lexicon.once(Phrases.class, list, () -> read(lexicon, list));
    }

    private static Phrases read(Lexicon lexicon, String list) {
        List<Phrase> phrases = new ArrayList<>();
        for (Language language : Language.values()) {
            for (List<String> row : lexicon.rows(language, list)) {
                List<String> words = words(row.get(0), c -> PlainText.isWord(c) || c == '*', c -> false);
                if (!words.isEmpty()) {
                    phrases.add(new Phrase(words, row.size() > 1 ? row.get(1) : ""));
                }
            }
        }
        return new Phrases(
                phrases, PhraseIndex.of(phrases.stream().map(Phrase::words).toList()));
    }

    /** What the first row that stands in the text means. */
    Optional<String> meaning(String text) {
        return meanings(text).findFirst();
    }

    /** What all rows that stand in the text mean, in the order of the list. */
    Stream<String> meanings(String text) {
        List<String> words = words(text);
        BitSet standing = new BitSet();
        for (int at = 0; at < words.size(); at++) {
            for (int position : index.startingLike(words.get(at))) {
                if (phrases.get(position).startsAt(words, at)) {
                    standing.set(position);
                }
            }
        }
        return standing.stream().mapToObj(position -> phrases.get(position).meaning());
    }

    /** Whether any phrase stands in the text. */
    boolean standIn(String text) {
        return meanings(text).findAny().isPresent();
    }

    /** Whether the text starts with a phrase. */
    boolean open(String text) {
        List<String> words = words(text);
        return !words.isEmpty()
                && Arrays.stream(index.startingLike(words.get(0)))
                        .anyMatch(position -> phrases.get(position).startsAt(words, 0));
    }

    /** The words of a text in small letters, without punctuation. */
    static List<String> words(String text) {
        return words(text, PlainText::isWord, c -> false);
    }

    /**
     * The words of a text in small letters.
     *
     * @param inside which characters words are made of
     * @param alone which others are words of their own
     */
    static List<String> words(String text, IntPredicate inside, IntPredicate alone) {
        List<String> words = new ArrayList<>();
        String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int index = 0; index < lower.length(); ) {
            int c = lower.codePointAt(index);
            boolean belongs = inside.test(c);
            if (belongs && start < 0) {
                start = index;
            } else if (!belongs && start >= 0) {
                words.add(lower.substring(start, index));
                start = -1;
            }
            if (alone.test(c)) {
                words.add(Character.toString(c));
            }
            index += Character.charCount(c);
        }
        if (start >= 0) {
            words.add(lower.substring(start));
        }
        return words;
    }
}

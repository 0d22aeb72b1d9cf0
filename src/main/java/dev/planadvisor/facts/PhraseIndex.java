package dev.planadvisor.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Finds the phrases of a word list that may begin with a word, so that a text is not held against every row. A word of a
 * phrase that ends in {@code *} stands for all words that begin so.
 */
final class PhraseIndex {
    private static final List<Integer> NONE = List.of();

    /** Positions of the phrases by the first two letters of their first word, or its one letter. */
    private final Map<Integer, List<Integer>> byBeginning = new HashMap<>();

    /** Phrases that any word may begin. */
    private final List<Integer> open = new ArrayList<>();

    private PhraseIndex() {}

    /** @param phrases each its words, at least one */
    static PhraseIndex of(List<List<String>> phrases) {
        PhraseIndex index = new PhraseIndex();
        for (int position = 0; position < phrases.size(); position++) {
            String first = phrases.get(position).get(0);
            String stem = first.endsWith("*") ? first.substring(0, first.length() - 1) : first;
            List<Integer> same = stem.isEmpty()
                    ? index.open
                    : index.byBeginning.computeIfAbsent(beginning(stem, stem.length()), any -> new ArrayList<>());
            same.add(position);
        }
        return index;
    }

    /** Tells the position of each phrase whose first word may be this one. */
    void beginning(String word, IntConsumer position) {
        if (word.isEmpty()) {
            return;
        }
        byBeginning.getOrDefault(beginning(word, 1), NONE).forEach(position::accept);
        if (word.length() > 1) {
            byBeginning.getOrDefault(beginning(word, 2), NONE).forEach(position::accept);
        }
        open.forEach(position::accept);
    }

    /** Whether a word of a text is the one that a phrase wants. */
    static boolean is(String wanted, String word) {
        int stem = wanted.length() - 1;
        return wanted.charAt(stem) == '*' ? word.regionMatches(0, wanted, 0, stem) : word.equals(wanted);
    }

    private static int beginning(String word, int letters) {
        return letters < 2 ? word.charAt(0) : word.charAt(0) << Character.SIZE | word.charAt(1);
    }
}

package dev.planadvisor.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Phrases of a rulebook's word lists, looked for in the plan's texts in the plan's language.
 *
 * <p>A row is a phrase and the cells that belong to it. A word that ends in {@code *} stands for all words that begin so;
 * between the words of a phrase up to three others may stand. A row whose second cell is {@code free} takes its words out
 * of a text before the other rows are looked for: 'video conference' is no conference.
 *
 * <p>It is for lists that speak of deeds ('buy a list', 'kupić dużą bazę'), whose words authors tear apart; {@link Phrases} is for
 * names, whose words stand together. As loose as this, the other language's words would be found where nobody wrote them.
 */
final class PhraseList {
    private static final String FREE = "free";
    private static final int WORDS_BETWEEN = 3;

    private final List<Phrase> phrases = new ArrayList<>();
    private final PhraseIndex index;
    /** What takes its words out of a text. */
    private final List<Phrase> free = new ArrayList<>();

    /** The words of a phrase, and the cells behind it in its row. */
    record Phrase(List<String> words, List<String> cells) {}

    PhraseList(List<Phrase> rows) {
        rows.forEach(row -> (row.cells().contains(FREE) ? free : phrases).add(row));
        index = PhraseIndex.of(phrases.stream().map(Phrase::words).toList());
    }

    /** The phrases of some lists in the plan's language; read once for all plans. */
    static PhraseList of(PlanContext context, String... lists) {
        String which = context.language() + " " + String.join(" ", lists);
        return context.lexicon().once(PhraseList.class, which, () -> read(context, lists));
    }

    private static PhraseList read(PlanContext context, String... lists) {
        List<Phrase> phrases = new ArrayList<>();
        for (String list : lists) {
            for (List<String> row : context.lexicon().rows(context.language(), list)) {
                List<String> words = words(row.get(0), true);
                if (!words.isEmpty()) {
                    phrases.add(new Phrase(words, row.subList(1, row.size())));
                }
            }
        }
        return new PhraseList(phrases);
    }

    /** The cells behind each phrase that the text holds, in the order of the list. */
    List<List<String>> matches(String text) {
        List<String> words = words(text, false);
        for (Phrase phrase : free) {
            Optional<Place> place = find(phrase, words, 0);
            while (place.isPresent()) {
                words.subList(place.get().start(), place.get().end()).replaceAll(word -> "");
                place = find(phrase, words, place.get().end());
            }
        }
        BitSet standing = new BitSet();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            for (int position : index.startingLike(word)) {
                Phrase phrase = phrases.get(position);
                if (!standing.get(position)
                        && PhraseIndex.is(phrase.words().get(0), word)
                        && follow(phrase, words, at + 1) >= 0) {
                    standing.set(position);
                }
            }
        }
        return standing.stream().mapToObj(phrases::get).map(Phrase::cells).toList();
    }

    /** Whether the text holds one of the phrases. */
    boolean matchesAny(String text) {
        return !matches(text).isEmpty();
    }

    /** Where a phrase stands: from its first word to before the word behind it. */
    private record Place(int start, int end) {}

    private static Optional<Place> find(Phrase phrase, List<String> words, int from) {
        for (int start = from; start < words.size(); start++) {
            if (PhraseIndex.is(phrase.words().get(0), words.get(start))) {
                int end = follow(phrase, words, start + 1);
                if (end >= 0) {
                    return Optional.of(new Place(start, end));
                }
            }
        }
        return Optional.empty();
    }

    private static int follow(Phrase phrase, List<String> words, int from) {
        int position = from;
        for (String wanted : phrase.words().subList(1, phrase.words().size())) {
            int end = Math.min(words.size(), position + WORDS_BETWEEN + 1);
            while (position < end && !PhraseIndex.is(wanted, words.get(position))) {
                position++;
            }
            if (position == end) {
                return -1;
            }
            position++;
        }
        return position;
    }

    private static List<String> words(String text, boolean stars) {
        return Phrases.words(text, c -> Character.isLetterOrDigit(c) || stars && c == '*', c -> c == '%');
    }
}

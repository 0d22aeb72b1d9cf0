package dev.planadvisor.facts.reading;

import dev.planadvisor.facts.Lexicon;
import dev.planadvisor.plan.Language;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells by the words of the lists in which language a statement is written, since an English plan may hold a Polish goal. It
 * asks no dictionary, so that a statement in the plan's own language costs a few look-ups.
 */
final class SpokenLanguage {
    private final Map<Language, Set<String>> known;

    private SpokenLanguage(Map<Language, Set<String>> known) {
        this.known = known;
    }

    static SpokenLanguage of(Lexicon lexicon) {
        Map<Language, Set<String>> known = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Set<String> words = new HashSet<>();
            for (Topic topic : Topic.values()) {
                for (List<String> row : lexicon.rows(language, topic.list())) {
                    if (!row.isEmpty()) {
                        words.addAll(List.of(
                                row.get(0).strip().toLowerCase(Locale.ROOT).split(" +")));
                    }
                }
            }
            known.put(language, words);
        }
        return new SpokenLanguage(known);
    }

    /** The language in which most words of the text are known; the plan's own where no other knows more. */
    Language of(String text, Language own) {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                String word = text.substring(start, end).toLowerCase(Locale.ROOT);
                known.forEach((language, words) -> counts.merge(language, words.contains(word) ? 1 : 0, Integer::sum));
                start = end;
            }
        }
        Language spoken = own;
        for (Language language : Language.values()) {
            if (counts.getOrDefault(language, 0) > counts.getOrDefault(spoken, 0)) {
                spoken = language;
            }
        }
        return spoken;
    }
}

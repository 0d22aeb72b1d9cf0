package dev.planadvisor.facts.reading;

import dev.planadvisor.facts.Lexicon;
import dev.planadvisor.plan.Language;
import java.util.EnumMap;
import java.util.EnumSet;
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
    /** The lists whose words tell a language; numbers and currencies are much the same everywhere. */
    private static final Set<Topic> TELLING = EnumSet.of(
            Topic.METRIC,
            Topic.DIRECTION,
            Topic.FACTOR,
            Topic.FRACTION,
            Topic.FLOW,
            Topic.PERIOD,
            Topic.MOMENT,
            Topic.MONTH,
            Topic.CONNECTIVE,
            Topic.VAGUE);

    private final Map<Language, Set<String>> known;

    private SpokenLanguage(Map<Language, Set<String>> known) {
        this.known = known;
    }

    static SpokenLanguage of(Lexicon lexicon) {
        Map<Language, Set<String>> known = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Set<String> words = new HashSet<>();
            for (Topic topic : TELLING) {
                for (List<String> row : lexicon.rows(language, topic.list())) {
                    if (!row.isEmpty()) {
                        add(row.get(0), words);
                    }
                }
            }
            known.put(language, words);
        }
        return new SpokenLanguage(known);
    }

    private static void add(String phrase, Set<String> words) {
        int start = 0;
        for (int end = 0; end <= phrase.length(); end++) {
            if (end == phrase.length() || phrase.charAt(end) == ' ') {
                if (end > start) {
                    words.add(phrase.substring(start, end).toLowerCase(Locale.ROOT));
                }
                start = end + 1;
            }
        }
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

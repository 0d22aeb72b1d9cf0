package dev.planadvisor.facts;

import dev.planadvisor.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what an author still has to fill in. Marks in capitals (TBD) and dummy text count wherever they stand; a phrase such as
 * 'to be determined' only at the end of a short text or in brackets, since 'uzupełnić' also starts a proper task.
 */
final class Placeholders {
    private static final Pattern OPEN_FIGURE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[Xx]{1,3}\\s?%|[$€£]\\s?[Xx]{1,3}(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])X{1,3}\\s?(?:zł|PLN|EUR|USD|mln|tys|€)|\\?{3}|_{3}|^\\s*(?:\\.{3}|…|\\?+)\\s*$");
    private static final Pattern BRACKETS = Pattern.compile("[\\[<{]([^\\[\\]<>{}]{1,60})[\\]>}](?!\\()");
    private static final Pattern DUMMY = Pattern.compile("[xyz]{3,}|lorem ipsum");
    private static final int SHORT = 6;

    private final List<Pattern> anywhere = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final ListedWords blanks;

    private Placeholders(Lexicon lexicon) {
        this.blanks = ListedWords.of(lexicon, "blanks");
        for (Language language : Language.values()) {
            for (List<String> row : lexicon.rows(language, "placeholders")) {
                String entry = row.get(0);
                boolean mark = entry.length() > 2 && entry.equals(entry.toUpperCase(Locale.ROOT));
                if (mark || DUMMY.matcher(entry).matches()) {
                    anywhere.add(Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(entry) + "(?![\\p{L}\\p{N}])",
                            mark ? 0 : Pattern.CASE_INSENSITIVE));
                }
                phrases.add(PlainText.of(entry));
            }
        }
    }

    static Placeholders of(Lexicon lexicon) {
        return lexicon.once(Placeholders.class, "", () -> new Placeholders(lexicon));
    }

    /** The first placeholder of a text, as written. */
    Optional<String> in(String text) {
        Matcher figure = OPEN_FIGURE.matcher(text);
        if (figure.find()) {
            return Optional.of(figure.group().strip());
        }
        for (Pattern mark : anywhere) {
            Matcher found = mark.matcher(text);
            if (found.find()) {
                return Optional.of(found.group());
            }
        }
        Matcher bracket = BRACKETS.matcher(text);
        while (bracket.find()) {
            if (blanks.occurIn(bracket.group(1)) || isPhrase(bracket.group(1))) {
                return Optional.of(bracket.group());
            }
        }
        return isPhrase(text) ? Optional.of(text.strip()) : Optional.empty();
    }

    /** Whether a short text ends in a phrase of the list. */
    private boolean isPhrase(String text) {
        if (text.length() > 80) {
            return false;
        }
        String plain = PlainText.of(text);
        return plain.split(" ").length <= SHORT
                && phrases.stream()
                        .anyMatch(phrase ->
                                plain.equals(phrase) || (phrase.indexOf(' ') > 0 && plain.endsWith(" " + phrase)));
    }
}

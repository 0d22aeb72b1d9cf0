package dev.planadvisor.facts;

import dev.planadvisor.plan.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Marks by their first letter, in lower case. */
    private final Map<Character, List<Mark>> anywhere = new HashMap<>();

    /** Their first letters, great and small. */
    private final char[] initials;

    private final Set<String> phrases = new HashSet<>();
    private final List<String> endings = new ArrayList<>();
    private final ListedWords blanks;

    private Placeholders(Lexicon lexicon) {
        this.blanks = ListedWords.of(lexicon, "blanks");
        for (Language language : Language.values()) {
            for (List<String> row : lexicon.rows(language, "placeholders")) {
                String entry = row.get(0);
                boolean mark = entry.length() > 2 && entry.equals(entry.toUpperCase(Locale.ROOT));
                if (mark || DUMMY.matcher(entry).matches()) {
                    anywhere.computeIfAbsent(Character.toLowerCase(entry.charAt(0)), letter -> new ArrayList<>())
                            .add(new Mark(entry, mark));
                }
                String phrase = PlainText.of(entry);
                phrases.add(phrase);
                if (phrase.indexOf(' ') > 0) {
                    endings.add(" " + phrase);
                }
            }
        }
        StringBuilder letters = new StringBuilder();
        anywhere.keySet().forEach(letter -> letters.append(letter.charValue()).append(Character.toUpperCase(letter)));
        initials = letters.toString().toCharArray();
    }

    /**
     * A mark that counts wherever it stands as a word.
     *
     * @param exact whether capitals matter
     */
    private record Mark(String entry, boolean exact) {
        /** Whether it stands in a text at the beginning of a word. */
        boolean isAt(String text, int begin) {
            int end = begin + entry.length();
            return text.regionMatches(!exact, begin, entry, 0, entry.length())
                    && (end == text.length() || !PlainText.isWord(text.codePointAt(end)));
        }
    }

    static Placeholders of(Lexicon lexicon) {
        return lexicon.once(Placeholders.class, "", () -> new Placeholders(lexicon));
    }

    /** The first placeholder of a text, as written. */
    Optional<String> in(String text) {
        if (mayHoldAnOpenFigure(text)) {
            Matcher figure = OPEN_FIGURE.matcher(text);
            if (figure.find()) {
                return Optional.of(figure.group().strip());
            }
        }
        for (int begin = 0; begin < text.length(); begin++) {
            List<Mark> marks = marks(text.charAt(begin));
            if (!marks.isEmpty() && (begin == 0 || !PlainText.isWord(text.codePointBefore(begin)))) {
                for (Mark mark : marks) {
                    if (mark.isAt(text, begin)) {
                        return Optional.of(
                                text.substring(begin, begin + mark.entry().length()));
                    }
                }
            }
        }
        if (text.indexOf('[') >= 0 || text.indexOf('<') >= 0 || text.indexOf('{') >= 0) {
            Matcher bracket = BRACKETS.matcher(text);
            while (bracket.find()) {
                if (blanks.occurIn(bracket.group(1)) || isPhrase(bracket.group(1))) {
                    return Optional.of(bracket.group());
                }
            }
        }
        return isPhrase(text) ? Optional.of(text.strip()) : Optional.empty();
    }

    /** A cheap look before the search: an x that begins a word, or a sign that stands for what is missing. */
    private static boolean mayHoldAnOpenFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = (c == 'x' || c == 'X') && (i == 0 || !PlainText.isWord(text.codePointBefore(i)));
            if (opens || c == '?' || c == '_' || c == '…' || c == '.' && text.startsWith("...", i)) {
                return true;
            }
        }
        return false;
    }

    /** The marks that begin with a letter, great or small. */
    private List<Mark> marks(char letter) {
        for (char initial : initials) {
            if (initial == letter) {
                return anywhere.getOrDefault(Character.toLowerCase(letter), List.of());
            }
        }
        return List.of();
    }

    /** Whether a short text ends in a phrase of the list. */
    private boolean isPhrase(String text) {
        if (text.length() > 80) {
            return false;
        }
        String plain = PlainText.of(text);
        return isShort(plain) && (phrases.contains(plain) || endsInPhrase(plain));
    }

    private static boolean isShort(String plain) {
        int blanks = 0;
        for (int at = plain.indexOf(' '); at >= 0 && blanks < SHORT; at = plain.indexOf(' ', at + 1)) {
            blanks++;
        }
        return blanks < SHORT;
    }

    private boolean endsInPhrase(String plain) {
        for (String ending : endings) {
            if (plain.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}

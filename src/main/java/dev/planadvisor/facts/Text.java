package dev.planadvisor.facts;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** What counts as said. */
final class Text {
    private static final int LABEL = 60;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Text() {}

    /** Whether the author wrote more than blanks. */
    static boolean said(String text) {
        return text != null && !text.isBlank();
    }

    /** How many entries of a list hold more than blanks. */
    static int said(Collection<String> texts) {
        return (int) texts.stream().filter(Text::said).count();
    }

    /** The first text that says something; empty where none does. */
    static String first(String... texts) {
        for (String text : texts) {
            if (said(text)) {
                return text.strip();
            }
        }
        return "";
    }

    /** The author's id of an item, or its position from 1 where it has none. */
    static String id(String id, int index) {
        return said(id) ? id.strip() : Integer.toString(index + 1);
    }

    /** A short text by which the author recognises an item: the first that says something, or its position. */
    static String label(int index, String... texts) {
        String text = first(texts);
        if (text.isEmpty()) {
            return "#" + (index + 1);
        }
        String line = line(text);
        return line.codePointCount(0, line.length()) <= LABEL
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LABEL - 1)).strip() + "…";
    }

    /** A text without the blanks around it, each blank in it a single one. */
    static String line(String text) {
        String stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            boolean blank = c == '\t' || c == '\n' || c == '\u000b' || c == '\f' || c == '\r';
            if (blank || c == ' ' && stripped.charAt(i + 1) == ' ') {
                return BLANKS.matcher(stripped).replaceAll(" ");
            }
        }
        return stripped;
    }

    /** The document's word for a constant, such as {@code new-business}; empty where it is unsaid. */
    static String word(Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

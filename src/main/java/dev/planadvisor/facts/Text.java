package dev.planadvisor.facts;

import java.util.Collection;

/** What counts as said. */
final class Text {
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
}

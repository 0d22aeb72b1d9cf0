package dev.planadvisor.facts;

import java.text.Normalizer;
import java.util.Locale;

/** Words without what authors write now so, now otherwise: case, accents, punctuation, blanks. */
final class PlainText {
    private PlainText() {}

    /** The words of a text in lower case without accents, one blank between them. */
    static String of(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('ł', 'l')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}

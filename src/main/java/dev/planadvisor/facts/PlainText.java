package dev.planadvisor.facts;

import java.text.Normalizer;
import java.util.Locale;

/** Words without what authors write now so, now otherwise: case, accents, punctuation, blanks. */
final class PlainText {
    /** Most letters of most plans; what they are is told without asking the tables of Unicode. */
    private static final int LAST_ASCII = 127;

    private PlainText() {}

    /** The words of a text in lower case without accents, one blank between them. */
    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String letters = isPlain(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(letters.length());
        boolean blank = false;
        for (int index = 0; index < letters.length(); ) {
            int c = letters.codePointAt(index);
            index += Character.charCount(c);
            if (c > LAST_ASCII && isMark(c)) {
                continue;
            }
            if (!isWord(c)) {
                blank = true;
                continue;
            }
            if (blank && !plain.isEmpty()) {
                plain.append(' ');
            }
            blank = false;
            plain.appendCodePoint(c == 'ł' ? 'l' : c);
        }
        return plain.toString();
    }

    /** Whether a character is a letter or a number of any script, as the words of a text are made of. */
    static boolean isWord(int c) {
        if (c <= LAST_ASCII) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }
}

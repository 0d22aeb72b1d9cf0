package dev.planadvisor.document;

/** Shows a document's text in a sentence: nothing in it can move the cursor, hide or turn the text around it. */
public final class Visible {
    private static final int LONGEST = 200;

    private Visible() {}

    /** The text with control, bidirectional and zero-width characters written as escapes, cut at 200 code points. */
    public static String of(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST
                ? escaped(text)
                : escaped(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…";
    }

    /** The text with control, bidirectional and zero-width characters written as escapes. */
    static String escaped(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '\n' -> shown.append("\\n");
                case '\t' -> shown.append("\\t");
                case '\r' -> shown.append("\\r");
                default -> {
                    if (hidden(character)) {
                        shown.append(code(character));
                    } else {
                        shown.appendCodePoint(character);
                    }
                }
            }
        });
        return shown.toString();
    }

    /** The escape of a character. */
    static String code(int character) {
        return character <= 0xFFFF ? String.format("\\u%04X", character) : String.format("\\u{%X}", character);
    }

    private static boolean hidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            // Variation selectors and fillers that show nothing.
            default ->
                (character >= 0xFE00 && character <= 0xFE0F)
                        || character == 0x115F
                        || character == 0x1160
                        || character == 0x3164
                        || character == 0xFFA0
                        || character == 0x2800;
        };
    }
}

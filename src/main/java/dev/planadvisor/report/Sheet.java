package dev.planadvisor.report;

/** A text for a terminal while it is written: lines broken to a width, with colours or without. */
public final class Sheet {
    private final int width;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();

    /** The colours of ECMA-48, by what they mean here. */
    public enum Ink {
        STRONG("1"),
        FAINT("2"),
        ERROR("31"),
        WARNING("33"),
        ADVICE("36"),
        GOOD("32");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    /**
     * An empty sheet.
     *
     * @param width columns
     * @param colour whether the terminal shows colours
     */
    public Sheet(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** Writes a line as it is. */
    public void line(String text) {
        out.append(text).append('\n');
    }

    /** Writes a text, broken to the width, each line after the same blanks. */
    public void wrapped(String indent, String text) {
        folded(indent, indent.length(), indent, text);
    }

    /**
     * Breaks a text at blanks to the width; a word longer than that stands alone.
     *
     * @param first what stands before the first line
     * @param firstColumns how many columns that takes
     * @param later blanks before every later line
     */
    public void folded(String first, int firstColumns, String later, String text) {
        StringBuilder row = new StringBuilder(first);
        int column = firstColumns;
        boolean empty = true;
        for (String word : text.strip().split(" +")) {
            int length = word.codePointCount(0, word.length());
            if (!empty && column + 1 + length > width) {
                line(row.toString());
                row = new StringBuilder(later);
                column = later.length();
                empty = true;
            }
            if (!empty) {
                row.append(' ');
                column++;
            }
            row.append(word);
            column += length;
            empty = false;
        }
        line(row.toString());
    }

    /** The text in a colour, where there are colours. */
    public String ink(Ink ink, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + ink.code + "m" + text + "\u001b[0m" : text;
    }

    /** What was written. */
    public String text() {
        return out.toString();
    }
}

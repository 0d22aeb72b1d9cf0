package dev.planadvisor.document;

/**
 * Where something stands in a plan document.
 *
 * @param pointer JSON pointer (RFC 6901) of the value, empty for the whole document
 * @param line from 1
 * @param column from 1, counted in code points
 */
public record Place(String pointer, int line, int column) {
    /** The beginning of a document. */
    public static final Place START = new Place("", 1, 1);

    /** The pointer of a field or entry below another pointer. */
    static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}

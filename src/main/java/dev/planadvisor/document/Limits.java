package dev.planadvisor.document;

/**
 * How large a document and its parts may be, since a plan may come from a stranger.
 *
 * @param bytes of the document
 * @param depth of lists and groups in one another
 * @param tokens keys, values, beginnings and ends of lists and groups
 * @param text UTF-16 units of one text
 * @param key UTF-16 units of one name
 * @param digits of one number
 * @param minScale lowest scale of a number: −6 allows 1e6
 * @param maxScale highest scale of a number: decimals
 * @param magnitude a number must be below ten to this power
 */
public record Limits(
        int bytes, int depth, int tokens, int text, int key, int digits, int minScale, int maxScale, int magnitude) {
    /** What holds where the operator says nothing else. */
    public static final Limits DEFAULT = new Limits(2 * 1024 * 1024, 32, 50_000, 64 * 1024, 256, 40, -6, 12, 15);
}

package dev.planadvisor.comparison;

/** Turns a comparison into bytes of one format; it only reads it. */
public interface ComparisonRenderer {
    /** The whole output, in UTF-8. */
    byte[] render(Comparison comparison);

    /** The content type of what is rendered. */
    String contentType();
}

package dev.planadvisor.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The published JSON Schema (2020-12) of the format {@code plan-review/1}. */
public final class ReviewSchema {
    private ReviewSchema() {}

    /** The schema's text. */
    public static String text() {
        try (InputStream in = ReviewSchema.class.getResourceAsStream("plan-review-1.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

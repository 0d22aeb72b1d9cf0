package dev.planadvisor.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The published JSON Schema (2020-12) of the format {@code plan-comparison/1}. */
public final class ComparisonSchema {
    private ComparisonSchema() {}

    /** The schema's text. */
    public static String text() {
        try (InputStream in = ComparisonSchema.class.getResourceAsStream("plan-comparison-1.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package dev.planadvisor.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The published JSON Schema (2020-12) of the plan document. */
public final class PlanSchema {
    private PlanSchema() {}

    /** The schema's text. */
    public static String text() {
        try (InputStream in = PlanSchema.class.getResourceAsStream("sales-plan-1.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package dev.planadvisor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Outputs that were looked at once and must not change unnoticed. {@code mvn verify -Drerecord=true} records them anew;
 * then read the difference.
 */
public final class Recorded {
    private Recorded() {}

    /** Compares with the recorded text, or records it. */
    public static void assertAsRecorded(Path file, String text) {
        try {
            if (Boolean.getBoolean("rerecord")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            assertEquals(
                    Files.exists(file) ? Files.readString(file) : "",
                    text,
                    () -> file
                            + " differs. If the new text is right: mvn verify -Drerecord=true, and read the difference");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

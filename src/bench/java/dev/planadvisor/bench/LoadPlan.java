package dev.planadvisor.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Prints the plan of the load bench: an example plan as JSON, about 10 kB. */
public final class LoadPlan {
    private static final Path EXAMPLE = Path.of("src/examples/nordfala.yaml");

    private LoadPlan() {}

    /** Prints it. */
    public static void main(String[] arguments) {
        System.out.writeBytes(json());
    }

    static byte[] json() {
        try (InputStream in = Files.newInputStream(EXAMPLE)) {
            Object plan = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return new ObjectMapper().writeValueAsBytes(plan);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

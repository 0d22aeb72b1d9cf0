package dev.planadvisor.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Runs the usual commands once while the product is built, so that the class-data archive holds what they load. Its
 * argument is a folder of plans.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** Rehearses; fails where a command could not do its work. */
    public static void main(String[] arguments) throws IOException {
        String plans = arguments[0];
        Path broken = Files.createTempFile("rehearsal", ".yaml");
        Files.writeString(broken, "format: sales-plan/1\ngaols: []\n");
        expect(0, "review", "--fail-on", "never", plans);
        expect(0, "review", "--fail-on", "never", "--lang", "pl", "--all", plans);
        expect(0, "review", "--fail-on", "never", "--format", "json", plans);
        String[] two = two(plans);
        expect(0, "diff", "--fail-on", "never", two[0], two[1]);
        expect(0, "diff", "--fail-on", "never", "--format", "json", two[1], two[0]);
        expect(2, "review", broken.toString());
        expect(0, "--help");
        Files.delete(broken);
    }

    private static String[] two(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".yaml"))
                    .sorted()
                    .limit(2)
                    .toArray(String[]::new);
        }
    }

    private static void expect(int code, String... command) {
        int came = PlanAdvisor.run(command);
        if (came != code) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + came);
        }
    }
}

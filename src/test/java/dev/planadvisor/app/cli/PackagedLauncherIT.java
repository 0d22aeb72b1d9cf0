package dev.planadvisor.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The folder that users get. */
class PackagedLauncherIT {
    private static final Path DIST = Path.of("target/dist");

    @Test
    void holdsNoCompilerOnThePathOfAReview() throws IOException {
        List<String> compilers = names(DIST.resolve("lib")).stream()
                .filter(jar -> jar.matches(
                        "(drools-compiler|drools-drl|drools-model-codegen|drools-ecj|ecj|javaparser|antlr|mvel).*"))
                .toList();
        assertEquals(List.of(), compilers);
    }

    @Test
    void holdsTheArchiveThatItStartsFrom() throws IOException {
        assertTrue(Files.size(DIST.resolve("plan-advisor.jsa")) > 1_000_000);
    }

    @Test
    void holdsTheRulesForConsultantsToCopy() {
        assertTrue(Files.exists(DIST.resolve("rules/mission/missing/rule.drl")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}

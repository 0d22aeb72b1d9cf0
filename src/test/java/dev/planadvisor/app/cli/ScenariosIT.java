package dev.planadvisor.app.cli;

import dev.planadvisor.Recorded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Command lines and what comes of them, run by a shell against the packaged launcher.
 *
 * <p>A scenario is a text: {@code #} comments, {@code $} a command line, then what it printed ({@code |} stdout, {@code !}
 * stderr) and its exit code ({@code =}). It starts in a folder of its own that holds the examples.
 */
class ScenariosIT {
    private static final Path SCENARIOS = Path.of("src/test/scenarios");
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> comesTrue() throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.list(SCENARIOS)) {
            files = paths.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> run(file)));
    }

    private void run(Path scenario) throws IOException, InterruptedException {
        Path work =
                Files.createDirectories(folder.resolve(scenario.getFileName().toString()));
        copyExamples(work.resolve("examples"));
        StringBuilder came = new StringBuilder();
        for (String line : Files.readAllLines(scenario)) {
            if (line.startsWith("$ ")) {
                came.append(line).append('\n').append(outcome(line.substring(2), work));
            } else if (line.startsWith("#") || line.isBlank()) {
                came.append(line).append('\n');
            }
        }
        Recorded.assertAsRecorded(scenario, came.toString());
    }

    private static void copyExamples(Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> examples = Files.list(Path.of("src/examples"))) {
            for (Path example : examples.toList()) {
                Files.copy(example, to.resolve(example.getFileName()));
            }
        }
    }

    private String outcome(String command, Path work) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command)
                .directory(work.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        shell.environment().put("PATH", TARGET + ":" + System.getenv("PATH"));
        shell.environment().put("LC_ALL", "C");
        shell.environment().put("PLAN_ADVISOR_CACHE", folder.resolve("cache").toString());
        shell.environment().put("RULES", Path.of("rules").toAbsolutePath().toString());
        int code = shell.start().waitFor();
        List<String> lines = new ArrayList<>();
        // The rulebook's hash changes with every word of it, and is not what a scenario tells.
        Files.readString(out, StandardCharsets.UTF_8)
                .replaceAll("\\([0-9a-f]{12}\\)", "(…)")
                .lines()
                .forEach(line -> lines.add(("| " + line).stripTrailing()));
        Files.readString(err, StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> lines.add(
                        ("! " + line.replace(System.getProperty("user.dir"), "").replace(work + "/", ""))
                                .stripTrailing()));
        lines.add("= " + code);
        return String.join("\n", lines) + "\n";
    }
}

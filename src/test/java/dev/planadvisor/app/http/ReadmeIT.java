package dev.planadvisor.app.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The requests that the README shows, as a shell and curl send them. */
class ReadmeIT {
    private static final Pattern REQUEST = Pattern.compile("^curl (?:[^\\n]*\\\\\\n)*[^\\n]*", Pattern.MULTILINE);
    private static final String USUAL = "http://127.0.0.1:8080";

    @TempDir
    Path folder;

    @Test
    void theRequestsAreAnswered() throws IOException, InterruptedException {
        List<String> requests = REQUEST.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertFalse(requests.isEmpty());
        String examples = Path.of("src/examples").toAbsolutePath().toString();
        Files.write(folder.resolve("my-plan.yaml"), RunningService.example("cloudledger.yaml"));
        try (ServiceProcess service = ServiceProcess.start(folder.resolve("data"))) {
            for (String request : requests) {
                assertTrue(request.contains(USUAL), request);
                String asked = request.replace(USUAL, "http://127.0.0.1:" + service.client.port())
                        .replace("src/examples", examples)
                        .replaceFirst("^curl ", "curl --no-progress-meter --fail-with-body ");
                Path answer = folder.resolve("answer.txt");
                Process shell = new ProcessBuilder("sh", "-c", asked)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(answer.toFile())
                        .start();
                assertEquals(0, shell.waitFor(), () -> request + "\n" + read(answer));
                assertFalse(read(answer).isEmpty(), request);
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}

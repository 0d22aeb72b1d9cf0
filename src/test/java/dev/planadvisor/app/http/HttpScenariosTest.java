package dev.planadvisor.app.http;

import dev.planadvisor.Recorded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Requests and what comes of them.
 *
 * <p>A scenario is a text: {@code #} comments, {@code >} a request with its headers and, after an empty one, its body
 * ({@code > @file} sends an example), then the status and the headers that matter ({@code <}) and the body ({@code |};
 * what is long ends in {@code …}). It begins with an empty store; a minute passes between requests. What is different in every
 * run has a name: {@code {review-1}} is the id of the first review, and may stand in a later request.
 */
class HttpScenariosTest {
    private static final Path SCENARIOS = Path.of("src/test/scenarios/http");
    private static final int LONG = 45;
    private static final int BEGINNING = 8;
    private static final List<String> TOLD = List.of(
            "Content-Type",
            "Content-Language",
            "Content-Location",
            "Link",
            "Plan-Revision",
            "Idempotency-Replayed",
            "Review-Gate",
            "Vary",
            "Allow",
            "Accept-Post",
            "Accept-Encoding",
            "Retry-After",
            "WWW-Authenticate",
            "Content-Disposition",
            "Cache-Control");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> comesTrue() throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.list(SCENARIOS)) {
            files = paths.sorted().toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> run(file)));
    }

    private void run(Path scenario) throws IOException {
        Path data = folder.resolve(scenario.getFileName().toString());
        try (RunningService service = RunningService.open(data, new Furnishing().settings())) {
            Run run = new Run(service);
            List<String> request = new ArrayList<>();
            for (String line : Files.readAllLines(scenario)) {
                boolean isRequest = line.startsWith(">");
                if (!request.isEmpty() && (!isRequest || line.matches("> (GET|HEAD|POST|PUT|DELETE|OPTIONS) .*"))) {
                    run.ask(request);
                    request.clear();
                }
                if (isRequest) {
                    request.add(line.substring(Math.min(2, line.length())));
                    run.told.append(line).append('\n');
                } else if (line.startsWith("#") || line.isBlank()) {
                    run.told.append(line).append('\n');
                }
            }
            if (!request.isEmpty()) {
                run.ask(request);
            }
            Recorded.assertAsRecorded(scenario, run.told.toString());
        }
    }

    /** A scenario while it runs. */
    private static final class Run {
        private final RunningService service;
        private final StringBuilder told = new StringBuilder();
        /** What differs in every run, and the name that it has here. */
        private final Map<String, String> names = new LinkedHashMap<>();

        Run(RunningService service) {
            this.service = service;
        }

        void ask(List<String> lines) throws IOException {
            int gap = lines.indexOf("");
            List<String> head = gap < 0 ? lines : lines.subList(0, gap);
            List<String> body = gap < 0 ? List.of() : lines.subList(gap + 1, lines.size());
            String[] first = real(head.get(0)).split(" ", 2);
            List<String> headers = new ArrayList<>();
            head.stream()
                    .skip(1)
                    .forEach(line -> headers.addAll(List.of(real(line).split(": ?", 2))));
            Reply reply = service.send(first[0], first[1], bytes(body), headers.toArray(String[]::new));
            service.clock.forward(Duration.ofMinutes(1));
            learn("review", reply.reviewId());
            learn("plan", reply.headers().containsKey("Plan-Revision") ? reply.planId() : "");
            if (reply.header("Content-Type").equals("application/json")) {
                learn("next", reply.json().path("next").asText());
            }
            tell(reply);
        }

        private static byte[] bytes(List<String> body) {
            if (body.size() == 1 && body.get(0).startsWith("@")) {
                return RunningService.example(body.get(0).substring(1));
            }
            return body.isEmpty() ? new byte[0] : (String.join("\n", body) + "\n").getBytes(StandardCharsets.UTF_8);
        }

        private void learn(String kind, String value) {
            if (!value.isEmpty() && !names.containsKey(value)) {
                long earlier = names.values().stream()
                        .filter(name -> name.startsWith("{" + kind + "-"))
                        .count();
                names.put(value, "{" + kind + "-" + (earlier + 1) + "}");
            }
        }

        private String real(String line) {
            String text = line;
            for (Map.Entry<String, String> name : names.entrySet()) {
                text = text.replace(name.getValue(), name.getKey());
            }
            return text;
        }

        private String named(String text) {
            String told = text;
            for (Map.Entry<String, String> name : names.entrySet()) {
                told = told.replace(name.getKey(), name.getValue());
            }
            Matcher request = UUID.matcher(told);
            return request.replaceAll("{request}")
                    .replaceAll("\\b[0-9a-f]{64}\\b|(?<=\\()[0-9a-f]{12}(?=\\))", "{hash}");
        }

        private void tell(Reply reply) {
            told.append("< ").append(reply.status()).append('\n');
            for (String name : TOLD) {
                if (reply.headers().containsKey(name)) {
                    told.append("< ")
                            .append(name)
                            .append(": ")
                            .append(named(reply.header(name)))
                            .append('\n');
                }
            }
            List<String> lines = named(reply.text()).lines().toList();
            boolean isLong = lines.size() > LONG;
            lines.stream()
                    .limit(isLong ? BEGINNING : LONG)
                    .forEach(line -> told.append(("| " + line).stripTrailing()).append('\n'));
            if (isLong) {
                told.append("| …\n");
            }
        }
    }
}

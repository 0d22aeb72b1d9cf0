package dev.planadvisor.app.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is delivered beside the launcher: one jar, the bill of materials, the examples of how to run it. */
class PackageIT {
    private static final Path DIST = Path.of("target/dist");
    private static final Path DEPLOY = Path.of("docs/deploy");

    @TempDir
    Path folder;

    @Test
    void oneJarServes() throws IOException {
        try (ServiceProcess service = ServiceProcess.startOneJar(folder.resolve("data"))) {
            Reply kept = service.client.post(RunningService.REVIEWS, RunningService.example("cloudledger.yaml"));
            assertEquals(200, kept.status());
            assertEquals(
                    200, service.client.get(kept.header("Content-Location")).status());
            assertEquals(200, service.client.get("/api/docs/swagger-ui.css").status());
            service.terminate();
            assertEquals(143, service.exitCode());
        }
    }

    @Test
    void theBillOfMaterialsNamesEveryJar() throws IOException {
        JsonNode bill = new ObjectMapper()
                .readTree(DIST.resolve("plan-advisor.cdx.json").toFile());
        assertEquals("CycloneDX", bill.get("bomFormat").asText());
        TreeSet<String> named = new TreeSet<>();
        for (JsonNode component : bill.get("components")) {
            named.add(component.get("name").asText() + "-"
                    + component.get("version").asText() + ".jar");
        }
        TreeSet<String> unnamed = new TreeSet<>();
        for (String part : new String[] {"lib", "service"}) {
            try (Stream<Path> jars = Files.list(DIST.resolve(part))) {
                jars.map(jar -> jar.getFileName().toString())
                        .filter(jar -> !jar.startsWith("plan-advisor"))
                        .filter(jar -> !named.contains(jar))
                        .forEach(unnamed::add);
            }
        }
        assertEquals(new TreeSet<>(), unnamed);
    }

    @Test
    void theSettingsOfTheExamplesAreOurs() throws IOException {
        assertUnderstood(Files.readString(DEPLOY.resolve("serve.properties")));
        String kubernetes = Files.readString(DEPLOY.resolve("kubernetes.yaml"));
        String settings = kubernetes
                .lines()
                .dropWhile(line -> !line.contains("serve.properties: |"))
                .skip(1)
                .takeWhile(line -> line.startsWith("    "))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
        assertUnderstood(settings);
    }

    private void assertUnderstood(String settings) throws IOException {
        assertTrue(settings.contains("="), settings);
        Path file = Files.writeString(folder.resolve("serve.properties"), settings);
        String printed = ServiceProcess.run(folder, "serve", "--config", file.toString(), "--print-config");
        settings.lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .forEach(line -> assertTrue(printed.lines().anyMatch(line::equals), () -> line + " in " + printed));
    }

    @Test
    void theProbesOfTheExampleAreAnswered() throws IOException {
        String kubernetes = Files.readString(DEPLOY.resolve("kubernetes.yaml"));
        TreeSet<String> probes = Pattern.compile("httpGet: \\{path: (\\S+),")
                .matcher(kubernetes)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(probes.size() > 1, kubernetes);
        try (ServiceProcess service = ServiceProcess.start(folder.resolve("data"))) {
            probes.forEach(probe -> assertEquals(200, service.client.get(probe).status(), probe));
        }
    }
}

package dev.planadvisor.app.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not change need not be sent twice, and what would be sent can be asked for. */
class UnchangedTest {
    @TempDir
    static Path folder;

    private static RunningService service;
    private static List<String> unchanging;
    private static List<String> changing;

    @BeforeAll
    static void start() {
        service = RunningService.open(folder, new Furnishing().settings());
        Reply submitted = service.submit(RunningService.plan("company: {name: Acme}\n"));
        String plan = "/api/v1/plans/" + submitted.planId();
        unchanging = List.of(
                "/api/v1/rulebook",
                "/api/v1/rules",
                "/api/v1/rules/mission/missing",
                "/api/v1/schema/plan",
                "/api/v1/schema/review",
                "/api/v1/template",
                "/api/docs/swagger-ui.css",
                plan + "/document",
                submitted.header("Content-Location"));
        changing = List.of("/livez", "/readyz", "/api/v1/plans", plan, plan + "/reviews");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whatTheReaderHasAlreadyIsNotSentAgain() {
        for (String path : unchanging) {
            Reply first = service.get(path);
            String tag = first.header("ETag");
            assertTrue(tag.matches("\"[0-9a-f]{32}\""), path + " " + tag);
            for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
                Reply again = service.get(path, "If-None-Match", known);
                assertEquals(304, again.status(), path + " " + known);
                assertEquals(0, again.body().length, path);
                assertEquals(tag, again.header("ETag"), path);
                assertEquals(first.header("Cache-Control"), again.header("Cache-Control"), path);
                assertEquals(first.header("Vary"), again.header("Vary"), path);
            }
            assertEquals(200, service.get(path, "If-None-Match", "\"other\"").status(), path);
        }
    }

    @Test
    void anotherLanguageOrFormatHasAnotherTag() {
        for (String path : List.of("/api/v1/rulebook", "/api/v1/rules", "/api/v1/template", unchanging.get(8))) {
            assertNotEquals(
                    service.get(path + "?lang=en").header("ETag"),
                    service.get(path + "?lang=pl").header("ETag"),
                    path);
        }
        assertNotEquals(
                service.get("/api/v1/rules").header("ETag"),
                service.get("/api/v1/rules", "Accept", "text/markdown").header("ETag"));
    }

    @Test
    void whatChangesHasNoTag() {
        for (String path : changing) {
            assertEquals("", service.get(path).header("ETag"), path);
            assertEquals(200, service.get(path, "If-None-Match", "*").status(), path);
        }
    }

    @Test
    void headIsGetWithoutABody() throws IOException {
        try (Wire wire = service.wire()) {
            List<String> paths = new java.util.ArrayList<>(unchanging);
            paths.addAll(changing);
            paths.add("/api/v1/plans/none");
            paths.add("/nothing");
            paths.add("/api/v1/plans?limit=0");
            for (String path : paths) {
                Reply get = wire.head("GET " + path + " HTTP/1.1", "Host: localhost")
                        .reply();
                Reply head = wire.head("HEAD " + path + " HTTP/1.1", "Host: localhost")
                        .replyWithoutBody();
                assertEquals(get.status(), head.status(), path);
                assertEquals(comparable(get), comparable(head), path);
            }
        }
    }

    private static Map<String, List<String>> comparable(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(reply.headers());
        headers.remove("Date");
        headers.remove("X-Request-Id");
        return headers;
    }

    @Test
    void aReviewIsReadAsItWasGivenInBothLanguagesAndAllFormats() {
        for (String language : List.of("en", "pl")) {
            for (String type : List.of("application/json", "text/plain")) {
                Reply given = service.post(
                        RunningService.REVIEWS + "?plan=brightpath&lang=" + language,
                        RunningService.example("brightpath-draft.yaml"),
                        "Accept",
                        type);
                Reply read = service.get(given.header("Content-Location") + "?lang=" + language, "Accept", type);
                assertArrayEquals(given.body(), read.body(), language + " " + type);
                assertEquals(given.header("Content-Type"), read.header("Content-Type"));
                assertEquals(language, read.header("Content-Language"));
                // Without a wish, in the language in which it was first given.
                assertArrayEquals(
                        given.body(),
                        service.get(given.header("Content-Location"), "Accept", type)
                                .body());
            }
        }
    }
}

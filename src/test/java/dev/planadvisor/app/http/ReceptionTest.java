package dev.planadvisor.app.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** For which host and from which pages the service may be asked, and what every answer says. */
class ReceptionTest {
    private static final String PLAIN_ORIGIN = "https://plans.example.com";

    @TempDir
    static Path folder;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.open(
                folder, new Furnishing().hosts("plans.example.com").bytes(1_000).settings());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Reply ask(String... lines) throws IOException {
        try (Wire wire = service.wire()) {
            return wire.head(lines).reply();
        }
    }

    private static Reply rulebook(String... headers) throws IOException {
        String[] lines = new String[headers.length + 1];
        lines[0] = "GET /api/v1/schema/plan HTTP/1.1";
        System.arraycopy(headers, 0, lines, 1, headers.length);
        return ask(lines);
    }

    @Test
    void answersByItsOwnNames() throws IOException {
        for (String host :
                List.of("localhost", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:8080", "[::1]", "plans.example.com")) {
            assertEquals(200, rulebook("Host: " + host).status(), host);
        }
    }

    @Test
    void doesNotAnswerByAnotherName() throws IOException {
        for (String host : List.of(
                "evil.example", "localhost.evil.example", "plans.example.com.", "127.0.0.2", "169.254.169.254")) {
            Reply reply = rulebook("Host: " + host);
            assertEquals(421, reply.status(), host);
            assertEquals("misdirected", reply.problem());
        }
        assertEquals(
                421,
                ask("GET http://evil.example/api/v1/rulebook HTTP/1.1", "Host: evil.example")
                        .status());
    }

    @Test
    void probesKnowTheMachineByAnyName() throws IOException {
        assertEquals(200, ask("GET /livez HTTP/1.1", "Host: 10.1.2.3:8080").status());
        assertEquals(200, ask("GET /readyz HTTP/1.1", "Host: pod-7").status());
        assertEquals(
                421,
                ask("GET /livez/../api/v1/rulebook HTTP/1.1", "Host: pod-7").status());
        assertEquals(421, ask("GET /metrics HTTP/1.1", "Host: pod-7").status());
    }

    @Test
    void aRequestNamesExactlyOneHost() throws IOException {
        assertEquals(400, rulebook().status());
        assertEquals(400, rulebook("Host: localhost", "Host: localhost").status());
        assertEquals(400, rulebook("Host: localhost, evil.example").status());
        assertEquals(
                400,
                ask("GET http://evil.example/livez HTTP/1.1", "Host: localhost").status());
    }

    @Test
    void pagesOfOtherOriginsMayNotAsk() throws IOException {
        for (String origin : List.of(
                "https://evil.example", "null", "http://localhost:1", "http://localhost.evil.example", "file://")) {
            Reply reply = rulebook("Host: localhost", "Origin: " + origin);
            assertEquals(403, reply.status(), origin);
            assertEquals("foreign-origin", reply.problem());
        }
    }

    @Test
    void ownPagesMayAsk() throws IOException {
        assertEquals(
                200, rulebook("Host: localhost:9", "Origin: http://localhost:9").status());
        assertEquals(
                200,
                rulebook("Host: plans.example.com", "Origin: " + PLAIN_ORIGIN).status());
    }

    @Test
    void saysNothingToOtherOriginsByDefault() throws IOException {
        for (Reply reply : List.of(
                rulebook("Host: localhost", "Origin: http://localhost"),
                rulebook("Host: localhost", "Origin: https://evil.example"),
                ask(
                        "OPTIONS /api/v1/reviews HTTP/1.1",
                        "Host: localhost",
                        "Origin: http://localhost",
                        "Access-Control-Request-Method: POST"))) {
            assertTrue(
                    reply.headers().keySet().stream()
                            .noneMatch(name -> name.toLowerCase().startsWith("access-control")),
                    reply::toString);
        }
    }

    @Test
    void anAllowedOriginMaySubmitPlans(@TempDir Path other) throws IOException {
        try (RunningService friendly = RunningService.locked(
                other, new Furnishing().origins(PLAIN_ORIGIN).settings())) {
            try (Wire wire = friendly.wire()) {
                Reply preflight = wire.head(
                                "OPTIONS /api/v1/reviews HTTP/1.1",
                                "Host: localhost",
                                "Origin: " + PLAIN_ORIGIN,
                                "Access-Control-Request-Method: POST",
                                "Access-Control-Request-Headers: authorization,content-type,idempotency-key")
                        .reply();
                assertTrue(preflight.status() == 200 || preflight.status() == 204, preflight::toString);
                assertEquals(PLAIN_ORIGIN, preflight.header("Access-Control-Allow-Origin"));
                assertTrue(preflight.header("Access-Control-Allow-Methods").contains("POST"), preflight::toString);
                String headers =
                        preflight.header("Access-Control-Allow-Headers").toLowerCase();
                assertTrue(headers.contains("authorization") && headers.contains("content-type"), preflight::toString);
                assertEquals("", preflight.header("Access-Control-Allow-Credentials"));
                Reply refused = wire.head(
                                "POST /api/v1/reviews HTTP/1.1",
                                "Host: localhost",
                                "Origin: " + PLAIN_ORIGIN,
                                "Content-Length: 0")
                        .reply();
                assertEquals(401, refused.status());
                assertEquals(PLAIN_ORIGIN, refused.header("Access-Control-Allow-Origin"));
                assertTrue(refused.header("Vary").contains("Origin"), refused::toString);
            }
            try (Wire wire = friendly.wire()) {
                Reply foreign = wire.head(
                                "OPTIONS /api/v1/reviews HTTP/1.1",
                                "Host: localhost",
                                "Origin: https://evil.example",
                                "Access-Control-Request-Method: POST")
                        .reply();
                assertEquals(403, foreign.status());
                assertEquals("", foreign.header("Access-Control-Allow-Origin"));
            }
        }
    }

    @Test
    void everyAnswerIsDressed() throws IOException {
        String host = "Host: localhost";
        Map<String, Reply> replies = new TreeMap<>();
        replies.put("200", ask("GET /api/v1/schema/plan HTTP/1.1", host));
        replies.put("404", ask("GET /nothing HTTP/1.1", host));
        replies.put("404 of a plan", ask("GET /api/v1/plans/none HTTP/1.1", host));
        replies.put("405", ask("PATCH /api/v1/rulebook HTTP/1.1", host));
        replies.put("413", ask("POST /api/v1/reviews HTTP/1.1", host, "Content-Length: 1001"));
        replies.put("421", ask("GET / HTTP/1.1", "Host: evil.example"));
        replies.put("400 first line", ask("GARBAGE"));
        replies.put("400 no host", ask("GET / HTTP/1.1"));
        replies.put("400 path", ask("GET /%2e%2e/etc/passwd HTTP/1.1", host));
        replies.put("414", ask("GET /" + "x".repeat(20_000) + " HTTP/1.1", host));
        replies.put("431", ask("GET / HTTP/1.1", host, "X-Large: " + "x".repeat(20_000)));
        replies.put("505", ask("GET / HTTP/3.7", host));
        replies.forEach((name, reply) -> {
            assertEquals("nosniff", reply.header("X-Content-Type-Options"), name);
            assertEquals("no-referrer", reply.header("Referrer-Policy"), name);
            assertEquals("same-origin", reply.header("Cross-Origin-Opener-Policy"), name);
            assertEquals("same-origin", reply.header("Cross-Origin-Resource-Policy"), name);
            assertTrue(reply.header("Content-Security-Policy").startsWith("default-src 'none'"), name);
            assertTrue(reply.header("Cache-Control").matches("no-store|no-cache"), name);
            assertTrue(!reply.header("X-Request-Id").isEmpty(), name);
            assertEquals("", reply.header("Server"), name);
        });
        replies.remove("200");
        replies.forEach((name, reply) -> {
            assertEquals("application/problem+json", reply.header("Content-Type"), name);
            for (String member : List.of("type", "title", "status", "detail", "instance")) {
                assertTrue(reply.json().has(member), name + " has " + member);
            }
            assertEquals(reply.status(), reply.json().get("status").asInt(), name);
            assertEquals(
                    "urn:plan-advisor:request:" + reply.header("X-Request-Id"),
                    reply.json().get("instance").asText(),
                    name);
        });
        replies.forEach((name, reply) -> {
            if (name.matches("\\d{3}.*")) {
                assertEquals(name.substring(0, 3), Integer.toString(reply.status()), name);
            }
        });
    }

    @Test
    void plansAndReviewsAreKeptByNobodyBetween() {
        Reply submitted = service.submit(RunningService.plan(""));
        String plan = "/api/v1/plans/" + submitted.planId();
        for (String path : List.of(
                submitted.header("Content-Location"), "/api/v1/plans", plan, plan + "/document", plan + "/reviews")) {
            assertEquals("no-store", service.get(path).header("Cache-Control"), path);
        }
        assertEquals("no-store", submitted.header("Cache-Control"));
    }

    @Test
    void keepsTheNameThatARequestCameWithIfItIsSane() {
        assertEquals(
                "build-7.step_2",
                service.get("/livez", "X-Request-Id", "build-7.step_2").header("X-Request-Id"));
    }

    @Test
    void replacesANameThatIsNotSane() throws IOException {
        for (String name : List.of("", "two words", "<script>", "\"", "x".repeat(65), "\u001b[31m", "żółw")) {
            String given = rulebook("Host: localhost", "X-Request-Id: " + name).header("X-Request-Id");
            assertTrue(given.matches("[0-9a-f-]{36}|"), () -> name + " became " + given);
        }
    }
}

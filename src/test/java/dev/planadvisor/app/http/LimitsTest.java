package dev.planadvisor.app.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.engine.Bounds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a stranger's request may cost, over real sockets: whatever comes, the service answers the next one. */
class LimitsTest {
    private static final String HOST = "Host: localhost";
    private static final String POST = "POST /api/v1/reviews?dryRun=true HTTP/1.1";
    private static final String PLAN = "format: sales-plan/1\n";

    private static RunningService running(Furnishing furnishing) {
        return RunningService.forgetful(furnishing.settings());
    }

    private static void assertGoesOn(RunningService service) throws IOException {
        try (Wire wire = service.wire()) {
            Reply reply = wire.head(POST, HOST, "Content-Length: " + PLAN.length())
                    .send(PLAN)
                    .reply();
            assertEquals(200, reply.status(), reply::toString);
        }
    }

    private static void assertTellsNothingOfItself(Reply reply) {
        String all = reply.headers() + reply.text();
        for (String word : List.of("java.", "Exception", "\tat ", "jetty", "javalin", "dev.planadvisor")) {
            assertFalse(all.toLowerCase().contains(word.toLowerCase()), () -> word + " stands in " + all);
        }
    }

    private static void assertProblem(int status, String kind, Reply reply) {
        assertEquals(status, reply.status(), reply::toString);
        assertEquals(kind, reply.problem(), reply::toString);
        assertTellsNothingOfItself(reply);
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsNotWaitedFor() throws IOException {
        try (RunningService service = running(new Furnishing().bytes(1_000));
                Wire wire = service.wire()) {
            assertProblem(
                    413,
                    "too-large",
                    wire.head(POST, HOST, "Content-Length: 1001").reply());
            assertGoesOn(service);
        }
    }

    @Test
    void aBodyThatIsTooLargeIsNotAskedFor() throws IOException {
        try (RunningService service = running(new Furnishing().bytes(1_000));
                Wire wire = service.wire()) {
            Reply reply = wire.head(POST, HOST, "Expect: 100-continue", "Content-Length: 1001")
                    .reply();
            assertProblem(413, "too-large", reply);
        }
    }

    @Test
    void aBodyInPiecesIsNotReadBeyondTheLimit() throws IOException {
        try (RunningService service = running(new Furnishing().bytes(1_000));
                Wire wire = service.wire()) {
            wire.head(POST, HOST, "Transfer-Encoding: chunked");
            wire.send("258\r\n" + "#".repeat(600) + "\r\n").send("258\r\n" + "#".repeat(600) + "\r\n");
            assertProblem(413, "too-large", wire.reply());
            assertTrue(wire.isClosed());
            assertGoesOn(service);
        }
    }

    @Test
    void aBodyOfExactlyTheLimitIsRead() {
        try (RunningService service = running(new Furnishing().bytes(1_000))) {
            byte[] plan = (PLAN + "#".repeat(1_000 - PLAN.length())).getBytes(StandardCharsets.UTF_8);
            assertEquals(200, service.post(RunningService.REVIEWS, plan).status());
        }
    }

    @Test
    void aBodyThatTricklesIsGivenUp() throws IOException {
        try (RunningService service = running(new Furnishing());
                Wire wire = service.wire()) {
            wire.head(POST, HOST, "Content-Length: 2000").send(PLAN);
            wire.drip("#", 50, 100);
            assertProblem(408, "slow-body", wire.reply());
            assertTrue(wire.isClosed());
            assertGoesOn(service);
        }
    }

    @Test
    void aBodyThatNeverComesIsGivenUp() throws IOException {
        try (RunningService service = running(new Furnishing().requestMillis(400));
                Wire wire = service.wire()) {
            assertProblem(
                    408,
                    "slow-body",
                    wire.head(POST, HOST, "Content-Length: 2000").reply());
            assertTrue(wire.isClosed());
            assertGoesOn(service);
        }
    }

    @Test
    void aBodyThatKeepsToTheLeastRateForTooLongIsGivenUp() throws IOException {
        try (RunningService service = running(new Furnishing().requestMillis(600));
                Wire wire = service.wire()) {
            wire.head(POST, HOST, "Content-Length: 1000000");
            int sent = wire.drip("#".repeat(200), 20, 1_000);
            assertTrue(sent > 5, "some of it was taken");
            assertTrue(sent < 1_000, "the rest was not");
            assertProblem(408, "slow-body", wire.reply());
            assertTrue(wire.isClosed());
            assertGoesOn(service);
        }
    }

    @Test
    void aHeadThatComesAByteAtATimeIsGivenUp() throws IOException {
        try (RunningService service = running(new Furnishing().headMillis(300));
                Wire wire = service.wire()) {
            wire.send("GET /livez HTTP/1.1\r\nX-Slow: ");
            int sent = wire.drip("x", 20, 500);
            assertTrue(sent < 500, "closed after " + sent + " bytes");
            assertGoesOn(service);
        }
    }

    @Test
    void aLaterHeadThatComesAByteAtATimeIsGivenUp() throws IOException {
        try (RunningService service = running(new Furnishing().idleMillis(400));
                Wire wire = service.wire()) {
            assertEquals(200, wire.head("GET /livez HTTP/1.1", HOST).reply().status());
            wire.send("GET /livez HTTP/1.1\r\nX-Slow: ");
            int sent = wire.drip("x", 20, 500);
            assertTrue(sent < 500, "closed after " + sent + " bytes");
        }
    }

    @Test
    void aConnectionThatAsksForNothingIsClosed() throws IOException {
        try (RunningService service = running(new Furnishing().headMillis(200));
                Wire wire = service.wire()) {
            assertTrue(wire.isClosed());
            assertGoesOn(service);
        }
    }

    @Test
    void aConnectionThatAsksForNothingMoreIsClosed() throws IOException {
        try (RunningService service = running(new Furnishing().idleMillis(200));
                Wire wire = service.wire()) {
            assertEquals(200, wire.head("GET /livez HTTP/1.1", HOST).reply().status());
            assertTrue(wire.isClosed());
        }
    }

    @Test
    void aConnectionTooManyWaitsWhileTheOthersAreServed() throws IOException {
        try (RunningService service = running(new Furnishing().connections(2));
                Wire first = service.wire();
                Wire second = service.wire()) {
            assertEquals(200, first.head("GET /livez HTTP/1.1", HOST).reply().status());
            assertEquals(200, second.head("GET /livez HTTP/1.1", HOST).reply().status());
            try (Wire third = service.wire()) {
                third.head("GET /livez HTTP/1.1", HOST);
                assertTrue(third.isQuietFor(300));
                assertEquals(
                        200, first.head("GET /livez HTTP/1.1", HOST).reply().status());
                second.hangUp();
                assertEquals(200, third.reply().status());
            }
        }
    }

    /** A request that is being served, since its body was asked for, and does not end. */
    private static Wire held(RunningService service) throws IOException {
        return service.wire()
                .head(POST, HOST, "Expect: 100-continue", "Content-Length: " + PLAN.length())
                .awaitContinue();
    }

    @Test
    void whoFindsAllBusyWaitsAndWhoFindsTheQueueFullIsTurnedAway() throws IOException {
        try (RunningService service = running(new Furnishing().requests(2, 1));
                Wire first = held(service);
                Wire second = held(service);
                Wire waiting = service.wire();
                Wire turnedAway = service.wire()) {
            waiting.head(POST, HOST, "Content-Length: " + PLAN.length()).send(PLAN);
            Awaiting.that(() -> service.metrics().contains("plan_advisor_requests_waiting 1.0"));
            Reply busy = turnedAway
                    .head(POST, HOST, "Content-Length: " + PLAN.length())
                    .send(PLAN)
                    .reply();
            assertProblem(503, "busy", busy);
            assertEquals("1", busy.header("Retry-After"));
            assertTrue(waiting.isQuietFor(50));
            // A busy service lives.
            assertEquals(200, service.get("/livez").status());
            assertEquals(200, service.get("/readyz").status());
            assertTrue(service.metrics().contains("plan_advisor_requests_turned_away 1.0"));
            assertEquals(200, first.send(PLAN).reply().status());
            assertEquals(200, waiting.reply().status());
            assertEquals(200, second.send(PLAN).reply().status());
        }
    }

    @Test
    void whoWaitsTooLongIsTurnedAway() throws IOException {
        // Long enough that the third asks while the first still has its turn, however busy the machine is.
        try (RunningService service = running(new Furnishing().requests(1, 2).requestMillis(1500));
                Wire first = held(service);
                Wire second = service.wire();
                Wire waiting = service.wire()) {
            // Its turn comes when the first is given up, and then it lasts longer than the third waits.
            second.head(POST, HOST, "Content-Length: " + PLAN.length());
            Awaiting.that(() -> service.metrics().contains("plan_advisor_requests_waiting 1.0"));
            Reply reply = waiting.head("GET /api/v1/rulebook HTTP/1.1", HOST).reply();
            assertProblem(503, "busy", reply);
            assertEquals("1", reply.header("Retry-After"));
            assertProblem(408, "slow-body", first.reply());
            assertProblem(408, "slow-body", second.reply());
        }
    }

    @Test
    void rulesThatDoNotComeToAnEndAreNoVerdict() {
        try (RunningService service = running(new Furnishing().bounds(new Bounds(Duration.ofSeconds(60), 1)))) {
            Reply reply = service.post(RunningService.REVIEWS, RunningService.example("brightpath-draft.yaml"));
            assertProblem(422, "out-of-bounds", reply);
            assertEquals(200, service.get("/livez").status());
        }
    }

    @Test
    void aReviewThatTakesTooLongIsGivenUp() {
        try (RunningService service = running(new Furnishing().requestMillis(1))) {
            Reply reply = service.post(
                    RunningService.REVIEWS, RunningService.example("atlas-industrial.yaml"), "Accept-Language", "pl");
            assertProblem(503, "too-slow", reply);
            assertEquals("1", reply.header("Retry-After"));
            assertEquals("pl", reply.header("Content-Language"));
            assertEquals(200, service.get("/livez").status());
        }
    }

    @Test
    void aBodyThatBreaksOffIsNoPlan() throws IOException {
        try (RunningService service = running(new Furnishing());
                Wire wire = service.wire()) {
            wire.head(POST, HOST, "Content-Length: 500").send(PLAN).end();
            assertProblem(400, "malformed", wire.reply());
            assertGoesOn(service);
        }
    }

    @Test
    void whoGoesAwayLeavesNoTrace() throws IOException {
        try (RunningService service = running(new Furnishing().requests(2, 0))) {
            for (int i = 0; i < 6; i++) {
                Wire gone = held(service);
                gone.hangUp();
                Awaiting.that(() -> service.metrics().stream()
                        .noneMatch(line -> line.startsWith("plan_advisor_requests_waiting 1")));
            }
            assertGoesOn(service);
        }
    }

    @Test
    void bytesThatAreNoTextAreNoPlan() throws IOException {
        try (RunningService service = running(new Furnishing())) {
            List<byte[]> bodies = List.of(
                    new byte[] {(byte) 0xc3, 0x28},
                    new byte[] {(byte) 0xc0, (byte) 0xaf},
                    new byte[] {(byte) 0xff, (byte) 0xfe, 'f', 0},
                    "format: sales-plan/1\nmission: \u0000\n".getBytes(StandardCharsets.UTF_8),
                    new byte[] {0x1f, (byte) 0x8b, 8, 0});
            for (byte[] body : bodies) {
                for (String type : List.of("application/json", "application/yaml", "text/yaml")) {
                    Reply reply = service.post(RunningService.REVIEWS, body, "Content-Type", type);
                    assertProblem(422, "unjudgeable", reply);
                    assertTrue(reply.json().at("/errors/0/line").asInt() >= 1, reply::toString);
                }
            }
        }
    }

    @Test
    void whatIsNestedAsDeepAsAWellIsNoPlan() throws IOException {
        try (RunningService service = running(new Furnishing())) {
            for (String open : List.of("[", "{\"a\":", "- ", "? ", "{a: ")) {
                byte[] deep = open.repeat(50_000).getBytes(StandardCharsets.UTF_8);
                assertProblem(422, "unjudgeable", service.post(RunningService.REVIEWS, deep));
            }
            assertGoesOn(service);
        }
    }

    @Test
    void whatIsNoHttpIsRefusedAndTheConnectionClosed() throws IOException {
        List<String> garbage = List.of(
                "GARBAGE\r\n\r\n",
                "GET\r\n\r\n",
                "GET / \r\n\r\n",
                "GET / HTTP/1.1\r\nHost localhost\r\n\r\n",
                "GET / HTTP/1.1\r\n: empty\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Nul: a\0b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\n folded: x\r\n\r\n",
                "GET /a\0b HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /a b HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /api/v1/reviews HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
                "POST /api/v1/reviews HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1x\r\n\r\n",
                "POST /api/v1/reviews HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n",
                "POST /api/v1/reviews HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST /api/v1/reviews HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked, gzip\r\n\r\n",
                "POST /api/v1/reviews HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n");
        try (RunningService service = running(new Furnishing().headMillis(2_000))) {
            List<String> offences = new ArrayList<>();
            for (String request : garbage) {
                try (Wire wire = service.wire()) {
                    Reply reply = wire.send(request).reply();
                    assertTellsNothingOfItself(reply);
                    if (reply.status() < 400
                            || reply.status() >= 500 && reply.status() != 505 && reply.status() != 501) {
                        offences.add(request + " -> " + reply.status());
                    } else if (reply.problem().isEmpty()) {
                        offences.add(request + " -> " + reply);
                    } else if (!wire.isClosed()) {
                        offences.add(request + " -> stays open");
                    }
                }
            }
            assertEquals("", String.join("\n", offences));
            assertGoesOn(service);
        }
    }

    @Test
    void noPathLeadsOutOfTheService() throws IOException {
        List<String> paths = List.of(
                "/%2e%2e/%2e%2e/etc/passwd",
                "/../../etc/passwd",
                "/api/docs/..%2f..%2fetc%2fpasswd",
                "/api/docs/%2e%2e%2fopenapi.json",
                "/api/docs/..;/openapi.json",
                "/api/docs/..%5copenapi.json",
                "/api/docs/%00",
                "/api/docs/swagger-ui.css%00.html",
                "/api/v1/plans/..%2f..%2fmetrics",
                "/api/v1//plans",
                "/api/v1/reviews/%ff%fe",
                "/api/v1/reviews/%zz",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "//etc/passwd",
                "/\\..\\..\\etc\\passwd");
        try (RunningService service = running(new Furnishing())) {
            List<String> offences = new ArrayList<>();
            for (String path : paths) {
                try (Wire wire = service.wire()) {
                    Reply reply = wire.head("GET " + path + " HTTP/1.1", HOST).reply();
                    assertTellsNothingOfItself(reply);
                    if (reply.status() != 400 && reply.status() != 404
                            || reply.problem().isEmpty()) {
                        offences.add(path + " -> " + reply);
                    }
                }
            }
            assertEquals("", String.join("\n", offences));
        }
    }

    @Test
    void aHeadThatIsTooLargeIsRefused() throws IOException {
        try (RunningService service = running(new Furnishing());
                Wire large = service.wire();
                Wire many = service.wire();
                Wire longPath = service.wire()) {
            assertProblem(
                    431,
                    "headers-too-large",
                    large.head("GET /livez HTTP/1.1", HOST, "X-Large: " + "x".repeat(9_000))
                            .reply());
            many.send("GET /livez HTTP/1.1\r\n");
            many.drip("X-Many: " + "x".repeat(200) + "\r\n", 1, 100);
            assertProblem(431, "headers-too-large", many.reply());
            assertProblem(
                    414,
                    "uri-too-long",
                    longPath.head("GET /" + "x".repeat(9_000) + " HTTP/1.1", HOST)
                            .reply());
        }
    }
}

package dev.planadvisor.app.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process: how it starts, stops, dies and comes back. */
class ServiceProcessIT {
    private static final String MARKER = "Brzeczyszczykiewicz";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOST = "Host: localhost";

    @TempDir
    static Path usualData;

    private static ServiceProcess usual;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        usual = ServiceProcess.start(usualData);
    }

    @AfterAll
    static void stop() throws IOException {
        usual.close();
    }

    @Test
    void saysWhatTheCommandLineSaysByteForByte() throws IOException {
        assertSame("brightpath-draft.yaml", "en", "text", "text/plain");
        assertSame("sklep-rowerowy.yaml", "pl", "json", "application/json");
    }

    private void assertSame(String example, String language, String format, String type) throws IOException {
        Files.write(folder.resolve(example), RunningService.example(example));
        String printed = ServiceProcess.run(
                folder,
                "review",
                "--all",
                "--fail-on=never",
                "--as-of=2027-02-01",
                "--lang=" + language,
                "--format=" + format,
                example);
        Reply reply = usual.client.post(
                RunningService.REVIEWS + "?dryRun=true&asOf=2027-02-01&lang=" + language + "&file=" + example,
                RunningService.example(example),
                "Accept",
                type);
        assertEquals(printed, reply.text());
    }

    @Test
    void whatIsInFlightIsAnsweredBeforeItStops() throws IOException {
        try (ServiceProcess service = ServiceProcess.start(folder.resolve("data"));
                Wire wire = service.wire()) {
            byte[] plan = RunningService.plan("");
            wire.head("POST /api/v1/reviews HTTP/1.1", HOST, "Expect: 100-continue", "Content-Length: " + plan.length)
                    .awaitContinue();
            service.terminate();
            Awaiting.that(() -> isRefused(service));
            Reply reply = wire.send(plan).reply();
            assertEquals(200, reply.status(), reply::toString);
            assertTrue(reply.headers().containsKey("Content-Location"), reply::toString);
            assertTrue(wire.isClosed());
            int code = service.exitCode();
            assertTrue(code == 0 || code == 143, () -> "ended with " + code);
            assertTrue(
                    service.lines().stream().anyMatch(line -> line.contains("\"stopped\"")),
                    () -> String.join("\n", service.lines()));
        }
    }

    private static boolean isRefused(ServiceProcess service) {
        try (Wire wire = service.wire()) {
            wire.hangUp();
            return false;
        } catch (ConnectException refused) {
            return true;
        } catch (IOException other) {
            return false;
        }
    }

    @Test
    void whatNeverEndsDoesNotKeepItFromStopping() throws IOException {
        try (ServiceProcess service = ServiceProcess.start(folder.resolve("data"), "--stop-time", "500ms");
                Wire wire = service.wire()) {
            wire.head("POST /api/v1/reviews HTTP/1.1", HOST, "Expect: 100-continue", "Content-Length: 10")
                    .awaitContinue();
            service.terminate();
            int code = service.exitCode();
            assertTrue(code == 0 || code == 143, () -> "ended with " + code);
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesKills() throws Exception {
        Path data = folder.resolve("data");
        Map<String, byte[]> acknowledged = new ConcurrentHashMap<>();
        for (int round = 1; round <= 5; round++) {
            Random random = new Random(round);
            try (ServiceProcess service = ServiceProcess.start(data)) {
                assertKept(acknowledged, service);
                postUntilKilled(service, acknowledged, round, 3 + random.nextInt(12));
            }
        }
        try (ServiceProcess service = ServiceProcess.start(data)) {
            assertKept(acknowledged, service);
            assertTrue(acknowledged.size() >= 15, () -> acknowledged.size() + " acknowledged");
        }
    }

    private static void postUntilKilled(ServiceProcess service, Map<String, byte[]> acknowledged, int round, int enough)
            throws Exception {
        CountDownLatch reached = new CountDownLatch(enough);
        AtomicInteger number = new AtomicInteger();
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < 3; writer++) {
            String path = RunningService.REVIEWS + "?plan=writer-" + writer;
            writers.add(new Thread(() -> {
                try {
                    while (true) {
                        byte[] plan = RunningService.plan(
                                "mission: Round " + round + ", plan " + number.incrementAndGet() + "\n");
                        Reply reply = service.client.trySend("POST", path, plan);
                        if (reply.status() == 200) {
                            acknowledged.put(reply.header("Content-Location"), reply.body());
                            reached.countDown();
                        }
                    }
                } catch (IOException killed) {
                    reached.countDown();
                }
            }));
        }
        writers.forEach(Thread::start);
        reached.await();
        service.kill();
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private static void assertKept(Map<String, byte[]> acknowledged, ServiceProcess service) {
        acknowledged.forEach((path, body) -> {
            Reply reply = service.client.get(path);
            assertEquals(200, reply.status(), path);
            assertArrayEquals(body, reply.body(), path);
        });
    }

    @Test
    void aFullDiskIsToldAndReviewsGoOn() throws IOException {
        try (ServiceProcess service = ServiceProcess.startWithLittleRoom(folder.resolve("data"), 600)) {
            Reply kept = service.client.post(RunningService.REVIEWS, RunningService.plan(""));
            assertEquals(200, kept.status());
            Reply reply = kept;
            for (int i = 0; i < 200 && reply.status() == 200; i++) {
                reply = service.client.post(
                        RunningService.REVIEWS,
                        RunningService.plan("mission: " + MARKER + " " + "tea ".repeat(1_000) + i + "\n"));
            }
            assertEquals(503, reply.status(), reply::toString);
            assertEquals("store-unavailable", reply.problem());
            assertEquals(
                    200,
                    service.client
                            .post(RunningService.REVIEWS + "?dryRun=true", RunningService.plan(""))
                            .status());
            assertArrayEquals(
                    kept.body(),
                    service.client.get(kept.header("Content-Location")).body());
            String request = reply.header("X-Request-Id");
            Awaiting.that(() -> service.lines().stream()
                    .anyMatch(line -> line.contains("store unavailable") && line.contains(request)));
            List<String> told = service.lines().stream()
                    .filter(line -> line.contains("store unavailable"))
                    .toList();
            assertEquals(1, told.size(), () -> String.join("\n", told));
            assertTrue(told.get(0).contains("room"), told::toString);
            assertLogIsSafe(service);
        }
    }

    @Test
    void theLogIsOneObjectALineAndHoldsNoWordOfAPlan() throws IOException {
        byte[] plan = RunningService.plan("company: {name: " + MARKER + "}\nmission: " + MARKER + "\n");
        Client client = usual.client;
        client.post(RunningService.REVIEWS + "?file=" + MARKER + ".yaml", plan, "Cookie", MARKER);
        client.post(RunningService.REVIEWS, RunningService.plan(MARKER + ": [\n"));
        client.post(RunningService.REVIEWS + "?lang=" + MARKER, plan, "Authorization", MARKER);
        client.post(RunningService.REVIEWS, plan, "Content-Type", MARKER + "/" + MARKER);
        client.post(RunningService.REVIEWS, plan, "Accept", MARKER + "/" + MARKER, "Idempotency-Key", MARKER);
        try (Wire wire = usual.wire()) {
            wire.head("POST /api/v1/reviews HTTP/1.1", HOST, "Content-Length: 900")
                    .send(plan)
                    .end();
            wire.reply();
        }
        try (Wire wire = usual.wire()) {
            wire.head("GET /api/v1/plans HTTP/1.1", "Host: " + MARKER, "X-" + MARKER + " broken " + MARKER);
            wire.reply();
        }
        client.get("/last", "X-Request-Id", "the-last");
        Awaiting.that(() -> usual.lines().stream().anyMatch(line -> line.contains("the-last")));
        assertLogIsSafe(usual);
        String last = usual.lines().stream()
                .filter(line -> line.contains("the-last"))
                .findFirst()
                .orElseThrow();
        Map<String, String> told = new TreeMap<>();
        JSON.readTree(last)
                .get("kvpList")
                .forEach(pair -> pair.properties()
                        .forEach(field ->
                                told.put(field.getKey(), field.getValue().asText())));
        assertEquals("GET", told.get("method"));
        assertEquals("/last", told.get("path"));
        assertEquals("404", told.get("status"));
        assertEquals("127.0.0.1", told.get("client"));
    }

    private static void assertLogIsSafe(ServiceProcess service) throws IOException {
        for (String line : service.lines()) {
            assertTrue(!line.toLowerCase().contains(MARKER.toLowerCase()), line);
            if (!line.startsWith("plan-advisor: ")) {
                assertTrue(JSON.readTree(line).isObject(), line);
            }
        }
    }

    @Test
    void aBackupOfARunningServiceServesTheSameReviewElsewhere() throws IOException {
        Reply kept =
                usual.client.post(RunningService.REVIEWS + "?lang=pl", RunningService.example("brightpath-draft.yaml"));
        ServiceProcess.run(folder, "store", "backup", "plans.db", "--data", usualData.toString());
        Reply later = usual.client.post(RunningService.REVIEWS, RunningService.plan(""));
        assertEquals(200, later.status());
        Path other = folder.resolve("other");
        ServiceProcess.run(folder, "store", "restore", "plans.db", "--data", other.toString());
        try (ServiceProcess restored = ServiceProcess.start(other)) {
            Reply read = restored.client.get(kept.header("Content-Location"));
            assertEquals(200, read.status());
            assertArrayEquals(kept.body(), read.body());
            assertEquals(
                    404, restored.client.get(later.header("Content-Location")).status());
        }
    }

    @Test
    void keysMadeAndRevokedMeanwhileCount() throws IOException {
        Path data = folder.resolve("data");
        String first = key(data);
        try (ServiceProcess service = ServiceProcess.start(data, "--host", "0.0.0.0")) {
            assertEquals(200, plans(service, first));
            assertEquals(401, service.client.get("/api/v1/plans").status());
            String second = key(data);
            Awaiting.that(() -> plans(service, second) == 200);
            String id = first.split("_")[1];
            ServiceProcess.run(folder, "keys", "revoke", id, "--data", data.toString());
            Awaiting.that(() -> plans(service, first) == 401);
            assertEquals(200, plans(service, second));
        }
    }

    private String key(Path data) throws IOException {
        return ServiceProcess.run(
                        folder, "keys", "add", "--role=consult", "--workspace=acme", "--data", data.toString())
                .strip();
    }

    private static int plans(ServiceProcess service, String token) {
        return service.client
                .get("/api/v1/plans", "Authorization", "Bearer " + token)
                .status();
    }
}

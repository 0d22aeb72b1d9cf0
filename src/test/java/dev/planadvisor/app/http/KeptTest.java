package dev.planadvisor.app.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of plans, and what of it goes away again. */
class KeptTest {
    private static final String MARKER = "Kwiatkowska-Brzeczyszczykiewicz";

    @TempDir
    static Path folder;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.open(folder, new Furnishing().settings());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aDocumentComesBackByteForByte() {
        byte[] document = ("\ufeffformat: sales-plan/1\r\n# Zażółć gęślą jaźń\r\nmission:  \"Tea\"  \r\n")
                .getBytes(StandardCharsets.UTF_8);
        Reply submitted = service.submit(document, "Content-Type", "text/yaml");
        Reply kept = service.get("/api/v1/plans/" + submitted.planId() + "/document");
        assertArrayEquals(document, kept.body());
        assertEquals("application/yaml", kept.header("Content-Type"));
    }

    @Test
    void theSameDocumentAgainIsAReviewMoreAndNoRevision() {
        byte[] plan = RunningService.plan("mission: We lend tools to neighbours.\n");
        String path = RunningService.REVIEWS + "?plan=steady";
        assertEquals("1", service.post(path, plan).header("Plan-Revision"));
        assertEquals("1", service.post(path, plan).header("Plan-Revision"));
        assertEquals(
                2,
                service.get("/api/v1/plans/steady/reviews").json().get("items").size());
        assertEquals(
                1, service.get("/api/v1/plans/steady").json().get("revisions").size());
    }

    @Test
    void followingNextShowsEveryPlanOnce() {
        for (int i = 0; i < 7; i++) {
            service.clock.forward(Duration.ofSeconds(1));
            service.post(RunningService.REVIEWS + "?plan=page-" + i, RunningService.plan(""));
        }
        List<String> seen = new ArrayList<>();
        String path = "/api/v1/plans?limit=2";
        while (!path.isEmpty()) {
            Reply page = service.get(path);
            page.json().get("items").forEach(item -> seen.add(item.get("id").asText()));
            assertTrue(page.json().get("items").size() <= 2);
            path = page.header("Link").replaceFirst("^<([^>]+)>; rel=\"next\"$", "$1");
        }
        assertEquals(seen.stream().distinct().toList(), seen);
        assertEquals(
                List.of("page-6", "page-5", "page-4", "page-3", "page-2", "page-1", "page-0"),
                seen.stream().filter(id -> id.startsWith("page-")).toList());
    }

    @Test
    void nothingOfADeletedPlanIsLeftInTheFiles() throws IOException {
        byte[] plan = RunningService.plan("company: {name: " + MARKER + "}\n" + "mission: \"" + MARKER
                + " sells tea to those who are tired.\"\n");
        String path = RunningService.REVIEWS + "?plan=gone&file=" + MARKER + ".yaml";
        String review = service.post(path, plan).header("Content-Location");
        service.post(path, RunningService.plan("company: {name: " + MARKER + "}\n"));
        assertTrue(isInFiles(MARKER), "the search finds what is there");
        assertEquals(
                204, service.send("DELETE", "/api/v1/plans/gone", new byte[0]).status());
        assertTrue(!isInFiles(MARKER));
        assertEquals(404, service.get(review).status());
    }

    private static boolean isInFiles(String text) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void twoRequestsAtOnceWithOneKeyAreOneReview() throws Exception {
        byte[] plan = RunningService.example("brightpath-draft.yaml");
        int many = 6;
        CyclicBarrier together = new CyclicBarrier(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            Callable<Reply> submission = () -> {
                together.await();
                return service.post(
                        RunningService.REVIEWS + "?plan=hasty",
                        plan,
                        "Idempotency-Key",
                        "hasty",
                        "Accept",
                        "text/plain");
            };
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> reply : threads.invokeAll(java.util.Collections.nCopies(many, submission))) {
                replies.add(reply.get());
            }
            for (Reply reply : replies) {
                assertEquals(200, reply.status());
                assertEquals(replies.get(0).reviewId(), reply.reviewId());
                assertEquals(replies.get(0).text(), reply.text());
            }
            assertEquals(
                    many - 1,
                    replies.stream()
                            .filter(reply ->
                                    reply.header("Idempotency-Replayed").equals("true"))
                            .count());
            assertEquals(
                    1,
                    service.get("/api/v1/plans/hasty/reviews")
                            .json()
                            .get("items")
                            .size());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anIdempotencyKeyIsForOneQuestionAndNotOnlyForOneDocument() {
        byte[] plan = RunningService.plan("");
        String path = RunningService.REVIEWS + "?plan=asked&asOf=";
        assertEquals(
                200,
                service.post(path + "2027-01-01", plan, "Idempotency-Key", "asked")
                        .status());
        Reply other = service.post(path + "2027-01-02", plan, "Idempotency-Key", "asked");
        assertEquals("key-reused", other.problem());
        // The format is no part of the question: whoever asks again may want to read it another way.
        Reply text = service.post(path + "2027-01-01", plan, "Idempotency-Key", "asked", "Accept", "text/plain");
        assertEquals(200, text.status());
        assertEquals("true", text.header("Idempotency-Replayed"));
    }

    @Test
    void anIdempotencyKeyHasALength() {
        for (String key : List.of(" ", "k".repeat(129))) {
            Reply reply = service.submit(RunningService.plan(""), "Idempotency-Key", key);
            assertEquals("bad-parameter", reply.problem());
            assertEquals(
                    "Idempotency-Key", reply.json().at("/errors/0/parameter").asText());
        }
        assertEquals(
                200,
                service.submit(RunningService.plan(""), "Idempotency-Key", "k".repeat(128))
                        .status());
    }

    @Test
    void aRehearsalKeepsNothing() {
        Reply reply = service.post(
                RunningService.REVIEWS + "?dryRun=true&plan=rehearsed",
                RunningService.plan(""),
                "Idempotency-Key",
                "r");
        assertEquals(200, reply.status());
        assertEquals("", reply.header("Content-Location"));
        assertEquals("", reply.header("Plan-Revision"));
        assertEquals(404, service.get("/api/v1/plans/rehearsed").status());
    }

    @Test
    void withoutHistoryReviewsAreGivenAndNothingCanBeRead() {
        try (RunningService forgetful = RunningService.forgetful(new Furnishing().settings())) {
            Reply reply = forgetful.submit(RunningService.plan(""));
            assertEquals(200, reply.status());
            assertEquals("", reply.header("Content-Location"));
            for (String path : List.of(
                    "/api/v1/plans",
                    "/api/v1/plans/a",
                    "/api/v1/plans/a/reviews",
                    "/api/v1/plans/a/document",
                    "/api/v1/reviews/a")) {
                assertEquals("history-off", forgetful.get(path).problem(), path);
            }
            assertEquals(
                    "history-off",
                    forgetful.send("DELETE", "/api/v1/plans/a", new byte[0]).problem());
            assertEquals("off", forgetful.get("/readyz").json().get("store").asText());
        }
    }

    @Test
    void anyDayThatCanBeWrittenIsADayToJudgeBy() {
        for (String day : List.of("0001-01-01", "9999-12-31", "%2B999999999-12-31", "-999999999-01-01")) {
            Reply reply = service.post(
                    RunningService.REVIEWS + "?asOf=" + day, RunningService.example("brightpath-draft.yaml"));
            assertTrue(reply.status() == 200 || reply.status() == 400, day + ": " + reply.status());
        }
    }

    @Test
    void whatWasGivenUpIsNotKept(@TempDir Path late) {
        try (RunningService service =
                RunningService.open(late, new Furnishing().requestMillis(1).settings())) {
            Reply reply = service.post(RunningService.REVIEWS, RunningService.example("atlas-industrial.yaml"));
            assertEquals("too-slow", reply.problem());
        }
        // Asked of another service, so that whatever was still going on has come to its end.
        try (RunningService service = RunningService.open(late, new Furnishing().settings())) {
            assertEquals(0, service.get("/api/v1/plans").json().get("items").size());
        }
    }
}

package dev.planadvisor.app.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planadvisor.store.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service whose store is lost goes on reviewing, says what it cannot do, and comes back with its store. */
class StoreLossTest {
    private static final byte[] PLAN = RunningService.plan("company: {name: Acme}\n");

    @Test
    void postgresIsLostAndComesBack() throws IOException {
        try (PostgresServer postgres = PostgresServer.start();
                RunningService service = RunningService.open(postgres.database(), new Furnishing().settings())) {
            Reply kept = service.submit(PLAN);
            assertEquals(200, kept.status());
            assertEquals("up", store(service));
            postgres.stop();
            assertLost(service, kept);
            postgres.resume();
            assertBack(service, kept);
        }
    }

    @Test
    void theFolderIsLostAndComesBack(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("data");
        Path away = folder.resolve("away");
        try (RunningService service = RunningService.open(data, new Furnishing().settings())) {
            Reply kept = service.submit(PLAN);
            Files.move(data, away);
            assertLost(service, kept);
            Files.move(away, data);
            assertBack(service, kept);
        }
    }

    private static String store(RunningService service) {
        Reply ready = service.get("/readyz");
        assertEquals(200, ready.status());
        return ready.json().get("store").asText();
    }

    private static void assertLost(RunningService service, Reply kept) {
        String plan = "/api/v1/plans/" + kept.planId();
        for (Reply reply : new Reply[] {
            service.submit(PLAN),
            service.get(kept.header("Content-Location")),
            service.send("DELETE", plan, new byte[0]),
        }) {
            assertEquals(503, reply.status(), reply::toString);
            assertEquals("store-unavailable", reply.problem());
            assertEquals("5", reply.header("Retry-After"));
        }
        assertEquals(
                200, service.post(RunningService.REVIEWS + "?dryRun=true", PLAN).status());
        assertEquals("unavailable", store(service));
        assertEquals(200, service.get("/api/v1/rulebook").status());
    }

    private static void assertBack(RunningService service, Reply kept) {
        // Connections are made anew a little later than the database is there.
        Awaiting.that(() -> store(service).equals("up"));
        Reply read = service.get(kept.header("Content-Location"));
        assertEquals(200, read.status(), read::toString);
        assertArrayEquals(kept.body(), read.body());
        assertEquals(200, service.submit(PLAN).status());
    }
}

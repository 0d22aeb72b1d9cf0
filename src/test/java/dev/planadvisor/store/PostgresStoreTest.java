package dev.planadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store in PostgreSQL. */
class PostgresStoreTest extends PlanStoreContract {
    private static final int ATTEMPTS = 12;

    private static PostgresServer server;

    @BeforeAll
    static void start() {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    Location empty() {
        return server.database();
    }

    @Test
    void goesOnByItselfWhenALostDatabaseIsBack() throws IOException {
        try (PlanStore store = PlanStore.open(empty())) {
            Submission submission = Submissions.of("north", "p", "confidential");
            SavedReview saved = store.save(submission);
            server.stop();
            try {
                assertTells("does not answer", assertThrows(StoreUnavailable.class, store::probe));
                assertTells("does not answer", assertThrows(StoreUnavailable.class, () -> store.save(submission)));
                assertThrows(StoreUnavailable.class, () -> store.keys().all());
            } finally {
                server.resume();
            }
            assertTrue(isBack(store), "still unavailable after " + ATTEMPTS + " attempts");
            assertTrue(store.review("north", saved.reviewId()).isPresent());
            assertEquals(2, store.save(Submissions.of("north", "p", "changed")).revision());
        }
    }

    @Test
    void tellsWhyADatabaseCannotBeOpened() throws IOException {
        Location known = empty();
        assertTells(
                "lets nobody in",
                assertThrows(
                        StoreUnavailable.class,
                        () -> PlanStore.open(Location.database(known.jdbcUrl(), "postgres", "a-wrong-password"))));
        assertTells(
                "lets nobody in",
                assertThrows(
                        StoreUnavailable.class,
                        () -> PlanStore.open(
                                Location.database(known.jdbcUrl() + "_missing", known.user(), known.password()))));
        assertTells(
                "does not answer",
                assertThrows(
                        StoreUnavailable.class,
                        () -> PlanStore.open(Location.database("jdbc:postgresql://127.0.0.1:1/x", "x", "secret"))));
    }

    @Test
    void leavesBackupsToPostgresqlsOwnTools(@TempDir Path folder) {
        Location where = empty();
        try (PlanStore store = PlanStore.open(where)) {
            Path file = folder.resolve("backup");
            assertTrue(assertThrows(StoreRefused.class, () -> store.backup(file))
                    .getMessage()
                    .contains("pg_dump"));
            assertFalse(Files.exists(file));
            assertTrue(assertThrows(StoreRefused.class, () -> PlanStore.restore(file, where))
                    .getMessage()
                    .contains("pg_restore"));
        }
    }

    /** Whether it comes back within a dozen attempts, each of which waits for two seconds. */
    private static boolean isBack(PlanStore store) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                store.probe();
                return true;
            } catch (StoreUnavailable stillAway) {
                // asks again
            }
        }
        return false;
    }

    private static void assertTells(String reason, StoreUnavailable failure) {
        String sentence = failure.getMessage();
        assertTrue(sentence.contains(reason), sentence);
        assertFalse(sentence.contains("insert") || sentence.contains("confidential"), sentence);
    }
}

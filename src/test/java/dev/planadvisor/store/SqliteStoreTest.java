package dev.planadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store in the embedded database. */
class SqliteStoreTest extends PlanStoreContract {
    private static final int ROUNDS = 10;

    @TempDir
    private Path folder;

    private int stores;

    @Override
    Location empty() {
        return Location.folder(folder.resolve("store-" + ++stores));
    }

    @Test
    void isForItsOwnerOnly() throws IOException {
        Location where = empty();
        Path data = where.file().getParent();
        try (PlanStore store = PlanStore.open(where)) {
            store.save(Submissions.of("north", "p", "text"));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
            List<String> files = new ArrayList<>();
            try (Stream<Path> all = Files.list(data)) {
                for (Path file : all.sorted().toList()) {
                    files.add(file.getFileName()
                            + " "
                            + PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
                }
            }
            assertEquals(
                    List.of(
                            "plan-advisor.db rw-------",
                            "plan-advisor.db-opening rw-------",
                            "plan-advisor.db-shm rw-------",
                            "plan-advisor.db-wal rw-------"),
                    files);
        }
        Files.setPosixFilePermissions(where.file(), PosixFilePermissions.fromString("rw-r--r--"));
        PlanStore.open(where).close();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(where.file())));
    }

    @Test
    void leavesNoByteOfADeletedPlan() throws IOException {
        Location where = empty();
        try (PlanStore store = PlanStore.open(where)) {
            store.save(Submissions.of("north", "kept", "kept text ".repeat(1_000)));
            store.save(Submissions.of("north", "gone", "deleted text ".repeat(1_000)));
            store.save(Submissions.of("north", "gone", "deleted text too ".repeat(10)));
            assertTrue(anyFileHolds(where, "deleted text"));
            assertTrue(store.delete("north", "gone"));
            assertFalse(anyFileHolds(where, "deleted text"));
            assertFalse(anyFileHolds(where, "gone"));
            assertTrue(anyFileHolds(where, "kept text"));
            assertTrue(anyFileHolds(where, "Brightpath"));
            store.prune(Submissions.MORNING.plusSeconds(1));
            assertFalse(anyFileHolds(where, "kept text"));
            assertFalse(anyFileHolds(where, "Brightpath"));
        }
    }

    @Test
    void clearsWhatWasDeletedWhileABackupReadItWithTheNextChange() throws IOException, SQLException {
        Location where = empty();
        try (PlanStore store = PlanStore.open(where);
                Connection other = DriverManager.getConnection(where.jdbcUrl());
                Statement reading = other.createStatement()) {
            store.save(Submissions.of("north", "gone", "deleted text"));
            reading.execute("begin");
            reading.executeQuery("select count(*) from plan").close();
            assertTrue(store.delete("north", "gone"));
            assertTrue(anyFileHolds(where, "deleted text"));
            reading.execute("commit");
            store.save(Submissions.of("north", "kept", "another text"));
            assertFalse(anyFileHolds(where, "deleted text"));
        }
    }

    private static boolean anyFileHolds(Location where, String text) throws IOException {
        try (Stream<Path> files = Files.list(where.file().getParent())) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void goesOnWhenAFolderThatWasTakenAwayIsBack() throws IOException {
        Location where = empty();
        Path data = where.file().getParent();
        Path away = folder.resolve("away");
        try (PlanStore store = PlanStore.open(where)) {
            Submission submission = Submissions.of("north", "p", "confidential");
            SavedReview saved = store.save(submission);
            Files.move(data, away);

            assertTells("is gone", assertThrows(StoreUnavailable.class, store::probe));
            assertTells("is gone", assertThrows(StoreUnavailable.class, () -> store.save(submission)));
            assertFalse(Files.exists(data), "made anew, and empty");

            Files.move(away, data);
            store.probe();
            assertTrue(store.review("north", saved.reviewId()).isPresent());
            assertEquals(2, store.save(Submissions.of("north", "p", "changed")).revision());
        }
    }

    @Test
    void writesToTheFileThatIsThereAndNotToOneThatWasReplaced() throws IOException {
        Location where = empty();
        Path backup = folder.resolve("backup");
        SavedReview later;
        try (PlanStore store = PlanStore.open(where)) {
            store.save(Submissions.of("north", "p", "one"));
            store.backup(backup);
            store.save(Submissions.of("north", "p", "two"));
            Files.move(where.file().getParent(), folder.resolve("replaced"));
            PlanStore.restore(backup, where);

            assertEquals(1, store.plan("north", "p").orElseThrow().revisions());
            later = store.save(Submissions.of("north", "p", "three"));
        }
        try (PlanStore store = PlanStore.open(where)) {
            assertTrue(store.review("north", later.reviewId()).isPresent());
        }
    }

    @Test
    void refusesAFileThatIsNoStore() throws IOException, SQLException {
        Location text = empty();
        Files.createDirectories(text.file().getParent());
        Files.writeString(text.file(), "a shopping list ".repeat(500));
        assertTells("is no store", assertThrows(StoreUnavailable.class, () -> PlanStore.open(text)));

        Location other = empty();
        Files.createDirectories(other.file().getParent());
        execute(other, "create table recipe (name text)");
        assertTells("is no store", assertThrows(StoreUnavailable.class, () -> PlanStore.open(other)));
    }

    @Test
    void refusesAStoreOfANewerVersion() throws SQLException {
        Location where = empty();
        PlanStore.open(where).close();
        fromTheFuture(where);
        assertTells("newer version", assertThrows(StoreUnavailable.class, () -> PlanStore.open(where)));
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        assertTells(
                "cannot be made",
                assertThrows(StoreUnavailable.class, () -> PlanStore.open(Location.folder(file.resolve("data")))));
    }

    @Test
    void tellsThatAnotherProcessHoldsTheFile() throws SQLException {
        Location where = empty();
        try (PlanStore store = PlanStore.open(where);
                Connection other = DriverManager.getConnection(where.jdbcUrl());
                Statement sql = other.createStatement()) {
            sql.execute("begin immediate");
            Submission submission = Submissions.of("north", "p", "confidential");
            assertTells("busy", assertThrows(StoreUnavailable.class, () -> store.save(submission)));
            store.probe();
            sql.execute("rollback");
            assertEquals(1, store.save(submission).revision());
        }
    }

    @Test
    void comesBackFromABackupThatWasTakenWhileItWasUsed() throws Exception {
        Location where = empty();
        Path backup = folder.resolve("plans.backup");
        Location restored = empty();
        List<String> before = new ArrayList<>();
        try (PlanStore store = PlanStore.open(where)) {
            for (int i = 0; i < 20; i++) {
                before.add(store.save(Submissions.of("north", "p", "text " + i)).reviewId());
            }
            NewKey key = store.keys().add("north", Role.ADMIN, "Ola", Optional.empty(), Submissions.MORNING);
            Thread writer = new Thread(() -> {
                for (int i = 0; i < 20; i++) {
                    store.save(Submissions.of("north", "p", "later " + i));
                }
            });
            writer.start();
            store.backup(backup);
            writer.join();
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)));

            PlanStore.restore(backup, restored);
            try (PlanStore copy = PlanStore.open(restored)) {
                before.forEach(id -> assertTrue(copy.review("north", id).isPresent()));
                assertEquals(List.of(key.card()), copy.keys().all());
                assertTrue(copy.save(Submissions.of("north", "p", "new")).revision() >= 21);
            }
        }
        assertSound(restored);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    0, left.filter(file -> file.toString().endsWith(".part")).count());
        }
    }

    @Test
    void overwritesNoFileByABackup() throws IOException {
        Path file = Files.writeString(folder.resolve("precious"), "text");
        try (PlanStore store = PlanStore.open(empty())) {
            assertThrows(StoreRefused.class, () -> store.backup(file));
            assertThrows(
                    StoreUnavailable.class,
                    () -> store.backup(folder.resolve("missing").resolve("file")));
        }
        assertEquals("text", Files.readString(file));
    }

    @Test
    void restoresNothingOverAStore() {
        Location where = empty();
        Path backup = folder.resolve("backup");
        try (PlanStore store = PlanStore.open(where)) {
            store.backup(backup);
            assertRefuses("There is a store", backup, where);
            store.probe();
        }
        assertRefuses("There is a store", backup, where);
    }

    @Test
    void restoresNothingButASoundBackup() throws IOException, SQLException {
        Location target = empty();
        assertRefuses("There is no file", folder.resolve("missing"), target);
        assertRefuses(
                "is no backup", Files.writeString(folder.resolve("text"), "a shopping list ".repeat(500)), target);
        assertRefuses("is no backup", Files.createFile(folder.resolve("empty")), target);

        Location other = new Location("jdbc:sqlite:" + folder.resolve("other"), "", "");
        execute(other, "create table recipe (name text)");
        assertRefuses("is no backup", other.file(), target);

        Path backup = folder.resolve("backup");
        try (PlanStore store = PlanStore.open(empty())) {
            for (int i = 0; i < 30; i++) {
                store.save(Submissions.of("north", "plan-" + i, "text " + i));
            }
            store.backup(backup);
        }
        byte[] bytes = Files.readAllBytes(backup);
        // A page in the middle is overwritten.
        byte[] damaged = bytes.clone();
        java.util.Arrays.fill(damaged, bytes.length / 4096 / 2 * 4096, bytes.length / 4096 / 2 * 4096 + 4096, (byte) 7);
        assertRefuses("is damaged", Files.write(folder.resolve("damaged"), damaged), target);
        assertRefuses("is", Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(bytes, 3 * 4096)), target);

        Location newer = new Location("jdbc:sqlite:" + backup, "", "");
        fromTheFuture(newer);
        assertRefuses("newer version", backup, target);

        try (Stream<Path> left = Files.list(target.file().getParent())) {
            assertEquals(List.of(), left.toList());
        }
    }

    private static void assertRefuses(String reason, Path backup, Location where) {
        StoreRefused refusal = assertThrows(StoreRefused.class, () -> PlanStore.restore(backup, where));
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    @Test
    void losesNothingAcknowledgedWhenKilled() throws Exception {
        Location where = empty();
        Random moments = new Random(20_270_115);
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (SavingProcess saving = SavingProcess.start(where.file().getParent(), folder, 3)) {
                int last = moments.nextInt(40);
                for (int line = 0; line <= last; line++) {
                    acknowledged.add(saved(saving.next().orElseThrow()));
                }
                saving.kill();
                for (Optional<String> rest = saving.next(); rest.isPresent(); rest = saving.next()) {
                    // The last line may be cut.
                    if (rest.get().length() == "saved ".length() + 26) {
                        acknowledged.add(saved(rest.get()));
                    }
                }
            }
            try (PlanStore store = PlanStore.open(where)) {
                for (String id : acknowledged) {
                    StoredReview review = store.review("north", id).orElseThrow();
                    assertEquals(Submissions.review(), review.review());
                    assertTrue(store.document("north", review.planId(), review.revision())
                            .isPresent());
                }
            }
            assertSound(where);
        }
    }

    @Test
    void keepsWhatItHasOnAFullDiskAndGoesOnWhenThereIsRoom() throws Exception {
        Location where = empty();
        List<String> acknowledged = new ArrayList<>();
        // The soft limit of a file's size stands for the end of the disk, and can be raised from outside.
        try (SavingProcess saving = SavingProcess.start(
                where.file().getParent(), folder, 1, "bash", "-c", "ulimit -S -f 4096 && exec \"$@\"", "bash")) {
            String line = saving.next().orElseThrow();
            while (line.startsWith("saved ")) {
                acknowledged.add(saved(line));
                line = saving.next().orElseThrow();
            }
            assertTrue(line.startsWith("unavailable The store at " + where), line);
            assertTrue(line.contains("room"), line);
            assertEquals(
                    0,
                    new ProcessBuilder("prlimit", "--pid", Long.toString(saving.id()), "--fsize=unlimited")
                            .inheritIO()
                            .start()
                            .waitFor());
            saving.goOn();
            acknowledged.add(saved(saving.next().orElseThrow()));
            saving.kill();
        }
        assertTrue(acknowledged.size() > 20, () -> "only " + acknowledged.size());
        try (PlanStore store = PlanStore.open(where)) {
            acknowledged.forEach(id -> assertTrue(store.review("north", id).isPresent(), id));
        }
        assertSound(where);
    }

    private static String saved(String line) {
        assertTrue(line.startsWith("saved "), line);
        return line.substring("saved ".length());
    }

    private static void assertSound(Location where) throws SQLException {
        try (Connection connection = DriverManager.getConnection(where.jdbcUrl());
                Statement sql = connection.createStatement()) {
            try (ResultSet verdict = sql.executeQuery("pragma integrity_check")) {
                assertTrue(verdict.next());
                assertEquals("ok", verdict.getString(1));
            }
            try (ResultSet orphans = sql.executeQuery("pragma foreign_key_check")) {
                assertFalse(orphans.next());
            }
        }
    }

    private static void fromTheFuture(Location where) throws SQLException {
        execute(
                where,
                "insert into flyway_schema_history select 99, '99', 'later tables', type, 'V99__later_tables.sql', 1,"
                        + " installed_by, installed_on, execution_time, success from flyway_schema_history"
                        + " where version = '1'");
    }

    private static void execute(Location where, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(where.jdbcUrl());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static void assertTells(String reason, StoreUnavailable failure) {
        String sentence = failure.getMessage();
        assertTrue(sentence.contains(reason), sentence);
        assertFalse(sentence.contains("insert") || sentence.contains("confidential"), sentence);
    }
}

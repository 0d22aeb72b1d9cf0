package dev.planadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What never reaches a log, and which names are taken. */
class ConfidentialityTest {
    @Test
    void aLocationIsShownWithoutItsPassword() {
        Location where =
                Location.database("jdbc:postgresql://db:5432/plans?sslmode=require&password=secret", "ola", "secret");
        assertEquals("jdbc:postgresql://db:5432/plans", where.toString());
        assertEquals(
                "/var/lib/plans/plan-advisor.db",
                Location.folder(Path.of("/var/lib/plans")).toString());
    }

    @Test
    void aPlansTextAndNameAreNotShown() {
        Submission submission = Submissions.of("north", "p", "confidential");
        String shown = submission + " " + submission.document() + " " + submission.review();
        assertFalse(shown.contains("confidential"), shown);
        assertFalse(shown.toLowerCase(java.util.Locale.ROOT).contains("brightpath"), shown);
    }

    @Test
    void aTokenIsNotShown() {
        KeyCard card = new KeyCard(
                "abcdefgh2345",
                "north",
                Role.ADMIN,
                "Ola",
                new byte[32],
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
        assertEquals("key abcdefgh2345 (admin in north)", new NewKey("pa_secret", card).toString());
    }

    @Test
    void otherDatabasesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Location.database("jdbc:mysql://db/plans", "", ""));
        assertThrows(IllegalArgumentException.class, () -> Location.folder(Path.of("what?")));
    }

    @Test
    void namesAreSmallLettersDigitsAndAFewSigns() {
        List.of("north", "4-seasons", "a".repeat(63)).forEach(name -> assertTrue(Names.isWorkspace(name), name));
        List.of("", "-north", "North", "no.rth", "no/rth", "łódź", "a".repeat(64), "north\n")
                .forEach(name -> assertFalse(Names.isWorkspace(name), name));
        List.of("plan", "2027.q1_north-2", "a".repeat(64)).forEach(id -> assertTrue(Names.isPlanId(id), id));
        List.of("", ".plan", "../plan", "Plan", "plan 1", "a".repeat(65))
                .forEach(id -> assertFalse(Names.isPlanId(id), id));
    }
}

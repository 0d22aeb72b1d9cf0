package dev.planadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store promises, whichever database is under it. */
abstract class PlanStoreContract {
    private static final Instant MORNING = Submissions.MORNING;

    private PlanStore store;

    /** An empty store's location. */
    abstract Location empty() throws Exception;

    private Location where;

    @BeforeEach
    void open() throws Exception {
        where = empty();
        store = PlanStore.open(where);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givesBackWhatWasSubmitted() {
        Submission submission = Submissions.of("north", "brightpath", "company: Brightpath\n");
        SavedReview saved = store.save(submission);

        assertEquals(new SavedReview(saved.reviewId(), "brightpath", 1, false), saved);
        assertEquals(
                Optional.of(new StoredReview(saved.reviewId(), "brightpath", 1, MORNING, submission.review())),
                store.review("north", saved.reviewId()));
        assertEquals(Optional.of(submission.document()), store.document("north", "brightpath", 1));
        ReviewSummary summary = new ReviewSummary(
                saved.reviewId(),
                1,
                MORNING,
                submission.review().asOf(),
                submission.review().score(),
                "fair",
                5,
                14,
                6,
                "1.0.0",
                "097ff2a2b7e9");
        assertEquals(
                Optional.of(new PlanSummary(
                        "brightpath", "Brightpath Training", 1, MORNING, MORNING, Optional.of(summary))),
                store.plan("north", "brightpath"));
        assertEquals(
                List.of(summary),
                store.reviews("north", "brightpath", first(10)).items());
        // printf 'company: Brightpath\n' | sha256sum
        assertEquals(
                List.of(new RevisionSummary(
                        1,
                        MORNING,
                        "9a65f611024fabe5f03dffeccf527f0ccfffec4a1f618a92242f91b330888882",
                        "application/yaml",
                        "brightpath.yaml",
                        20)),
                store.revisions("north", "brightpath"));
    }

    @Test
    void keepsAReviewWithoutAScore() {
        ReviewRecord full = Submissions.review();
        ReviewRecord none = new ReviewRecord(
                full.product(),
                full.rulebookVersion(),
                full.rulebookHash(),
                full.asOf(),
                Optional.empty(),
                "not-enough-to-judge",
                0,
                0,
                0,
                "en",
                full.reports());
        SavedReview saved = store.save(new Submission(
                "north",
                Optional.empty(),
                "",
                new StoredDocument(new byte[0], "application/json", "-"),
                none,
                Optional.empty(),
                MORNING));
        assertEquals(none, store.review("north", saved.reviewId()).orElseThrow().review());
        assertTrue(Names.isPlanId(saved.planId()));
    }

    @Test
    void makesARevisionOnlyWhenTheDocumentChanges() {
        assertEquals(1, store.save(Submissions.of("north", "p", "one")).revision());
        assertEquals(1, store.save(Submissions.of("north", "p", "one")).revision());
        SavedReview second = store.save(Submissions.of("north", "p", "two"));
        assertEquals(2, second.revision());
        SavedReview again = store.save(Submissions.of("north", "p", "two"));
        assertEquals(3, store.save(Submissions.of("north", "p", "one")).revision());

        assertEquals(
                List.of(1, 2, 3),
                store.revisions("north", "p").stream()
                        .map(RevisionSummary::number)
                        .toList());
        assertEquals(
                List.of(1, 1, 2, 2, 3),
                store.reviews("north", "p", first(10)).items().stream()
                        .map(ReviewSummary::revision)
                        .toList());
        assertEquals(
                again.reviewId(),
                store.latestReview("north", "p", 2).orElseThrow().id());
        assertEquals(3, store.plan("north", "p").orElseThrow().revisions());
        assertEquals(
                3, store.plan("north", "p").orElseThrow().latest().orElseThrow().revision());
        assertEquals("two", text(store.document("north", "p", 2).orElseThrow()));
    }

    @Test
    void tellsWhenAPlanWasMadeAndChanged() {
        Instant later = MORNING.plus(Duration.ofDays(40));
        store.save(Submissions.of("north", "p", "one"));
        store.save(Submissions.at(later, "north", "p", "two"));
        PlanSummary plan = store.plan("north", "p").orElseThrow();
        assertEquals(MORNING, plan.created());
        assertEquals(later, plan.changed());
    }

    @Test
    void keepsWorkspacesApart() {
        SavedReview north = store.save(Submissions.of("north", "p", "of the north"));
        SavedReview south = store.save(Submissions.of("south", "p", "of the south"));
        Idempotency key = new Idempotency("key", "print");
        store.save(Submissions.repeatable("north", "keyed", "key", "print"));

        assertTrue(store.review("south", north.reviewId()).isEmpty());
        assertEquals("of the south", text(store.document("south", "p", 1).orElseThrow()));
        assertEquals(
                south.reviewId(),
                store.latestReview("south", "p", 1).orElseThrow().id());
        assertEquals(
                List.of(south.reviewId()),
                store.reviews("south", "p", first(10)).items().stream()
                        .map(ReviewSummary::id)
                        .toList());
        assertEquals(
                List.of("p"),
                store.plans("south", first(10)).items().stream()
                        .map(PlanSummary::id)
                        .toList());
        assertEquals(
                south.reviewId(),
                store.plan("south", "p").orElseThrow().latest().orElseThrow().id());
        assertEquals(1, store.revisions("south", "p").size());
        assertTrue(store.replayed("south", key).isEmpty());
        assertFalse(store.save(Submissions.repeatable("south", "keyed", "key", "print"))
                .replayed());

        assertTrue(store.delete("south", "p"));
        assertFalse(store.delete("south", "p"));
        assertTrue(store.review("north", north.reviewId()).isPresent());
        assertEquals("of the north", text(store.document("north", "p", 1).orElseThrow()));
    }

    @Test
    void knowsNothingOfAnUnknownPlan() {
        assertTrue(store.plan("north", "p").isEmpty());
        assertTrue(store.review("north", "p").isEmpty());
        assertTrue(store.latestReview("north", "p", 1).isEmpty());
        assertTrue(store.document("north", "p", 1).isEmpty());
        assertEquals(List.of(), store.revisions("north", "p"));
        assertEquals(new Page<>(List.of(), Optional.empty()), store.reviews("north", "p", first(1)));
        assertEquals(new Page<>(List.of(), Optional.empty()), store.plans("north", first(1)));
        assertFalse(store.delete("north", "p"));
    }

    @Test
    void pagesPlansWithoutGapsOrRepeatsWhileOthersCome() {
        List<String> before = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            // Two at each moment, so that the moment alone is no order.
            String id = "plan-" + (6 - i);
            store.save(Submissions.at(MORNING.plusSeconds(i / 2), "north", id, "text"));
            before.add(id);
        }
        List<String> seen = new ArrayList<>();
        Optional<String> next = Optional.empty();
        int made = 0;
        do {
            Page<PlanSummary> page = store.plans("north", new PageRequest(2, next));
            page.items().forEach(plan -> seen.add(plan.id()));
            next = page.next();
            store.save(Submissions.at(MORNING.plusSeconds(100 + made), "north", "new-" + made, "text"));
            made++;
        } while (next.isPresent());
        assertEquals(List.of("plan-0", "plan-2", "plan-1", "plan-4", "plan-3", "plan-6", "plan-5"), seen);
        assertEquals(7 + made, store.plans("north", first(1_000)).items().size());
    }

    @Test
    void pagesTheTrendWithoutGapsOrRepeatsWhileItGrows() {
        for (int i = 0; i < 5; i++) {
            // The clocks of two servers differ: the later review may tell an earlier moment.
            store.save(Submissions.at(MORNING.minusSeconds(i), "north", "p", "text " + i));
        }
        List<Integer> seen = new ArrayList<>();
        Optional<String> next = Optional.empty();
        int made = 5;
        do {
            Page<ReviewSummary> page = store.reviews("north", "p", new PageRequest(2, next));
            page.items().forEach(review -> seen.add(review.revision()));
            next = page.next();
            if (made < 8) {
                store.save(Submissions.at(MORNING, "north", "p", "text " + made));
                made++;
            }
        } while (next.isPresent());
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8), seen);
    }

    @Test
    void refusesAPageThatItNeverNamed() {
        Stream.of("", "x", "MQ", "%", "MS8nIG9yIDE9MQ")
                .forEach(page -> assertThrows(
                        UnknownPage.class, () -> store.plans("north", new PageRequest(1, Optional.of(page))), page));
    }

    @Test
    void repeatsTheAnswerToARepeatedRequest() {
        Submission submission = Submissions.repeatable("north", "text", "key", "print");
        assertTrue(
                store.replayed("north", submission.idempotency().orElseThrow()).isEmpty());
        SavedReview first = store.save(submission);
        SavedReview replay = new SavedReview(first.reviewId(), first.planId(), 1, true);
        assertFalse(first.replayed());
        assertEquals(replay, store.save(submission));
        assertEquals(
                Optional.of(replay),
                store.replayed("north", submission.idempotency().orElseThrow()));
        assertEquals(1, store.plans("north", first(10)).items().size());
        assertEquals(
                1, store.reviews("north", first.planId(), first(10)).items().size());
    }

    @Test
    void refusesAKeyThatComesWithAnotherRequest() {
        store.save(Submissions.repeatable("north", "text", "key", "print"));
        assertThrows(
                IdempotencyConflict.class,
                () -> store.save(Submissions.repeatable("north", "other", "key", "another print")));
        assertThrows(IdempotencyConflict.class, () -> store.replayed("north", new Idempotency("key", "another print")));
        assertEquals(1, store.plans("north", first(10)).items().size());
    }

    @Test
    void keepsOneReviewOfRequestsThatRaceWithOneKey() throws Exception {
        for (int round = 0; round < 5; round++) {
            String key = "key-" + round;
            List<SavedReview> saved =
                    atOnce(6, number -> store.save(Submissions.repeatable("race-" + key, "text", key, "print")));
            assertEquals(1, saved.stream().map(SavedReview::reviewId).distinct().count());
            assertEquals(5, saved.stream().filter(SavedReview::replayed).count());
            assertEquals(1, store.plans("race-" + key, first(10)).items().size());
        }
    }

    @Test
    void numbersRevisionsOfRacingSubmissionsOneByOne() throws Exception {
        List<SavedReview> saved = atOnce(8, number -> store.save(Submissions.of("north", "p", "text " + number)));
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7, 8),
                saved.stream().map(SavedReview::revision).sorted().toList());
        for (SavedReview review : saved) {
            assertEquals(
                    review.revision(),
                    store.review("north", review.reviewId()).orElseThrow().revision());
        }
    }

    @Test
    void deletesAPlanWithAllThatHangsOnIt() {
        Submission keyed = Submissions.repeatable("north", "text", "key", "print");
        SavedReview first = store.save(keyed);
        store.save(Submissions.of("north", first.planId(), "changed"));
        store.save(Submissions.of("north", "other", "other"));

        assertTrue(store.delete("north", first.planId()));

        assertTrue(store.plan("north", first.planId()).isEmpty());
        assertTrue(store.review("north", first.reviewId()).isEmpty());
        assertTrue(store.document("north", first.planId(), 1).isEmpty());
        assertEquals(List.of(), store.revisions("north", first.planId()));
        assertEquals(
                List.of(), store.reviews("north", first.planId(), first(10)).items());
        assertTrue(store.replayed("north", keyed.idempotency().orElseThrow()).isEmpty());
        assertTrue(store.plan("north", "other").isPresent());
        assertEquals(
                1,
                store.save(Submissions.of("north", first.planId(), "made anew")).revision());
    }

    @Test
    void prunesWhatIsOlderThanAMoment() {
        Instant noon = MORNING.plus(Duration.ofHours(4));
        Submission old = Submissions.repeatable("north", "only old", "key", "print");
        SavedReview gone = store.save(old);
        store.save(Submissions.of("north", "p", "one"));
        store.save(Submissions.of("north", "p", "two"));
        SavedReview kept = store.save(Submissions.at(noon, "north", "p", "two"));

        assertEquals(0, store.prune(MORNING));
        assertEquals(3, store.prune(noon));

        assertTrue(store.plan("north", gone.planId()).isEmpty());
        assertTrue(store.replayed("north", old.idempotency().orElseThrow()).isEmpty());
        assertEquals(
                List.of(2),
                store.revisions("north", "p").stream()
                        .map(RevisionSummary::number)
                        .toList());
        assertEquals(
                List.of(kept.reviewId()),
                store.reviews("north", "p", first(10)).items().stream()
                        .map(ReviewSummary::id)
                        .toList());
        assertEquals(3, store.save(Submissions.of("north", "p", "three")).revision());
        assertEquals(0, store.prune(MORNING));
    }

    @Test
    void keepsKeysAsHashesOnly() {
        Keys keys = store.keys();
        NewKey first = keys.add("north", Role.SUBMIT, "the web shop", Optional.empty(), MORNING);
        NewKey second =
                keys.add("south", Role.ADMIN, "Ola", Optional.of(MORNING.plusSeconds(60)), MORNING.plusSeconds(1));
        assertTrue(first.token().matches("pa_[a-z2-7]{12}_[A-Za-z0-9_-]{43}"));
        assertEquals(List.of(first.card(), second.card()), keys.all());
        assertNotEquals(first.token(), second.token());
    }

    @Test
    void revokesAKeyOnce() {
        Keys keys = store.keys();
        NewKey key = keys.add("north", Role.CONSULT, "Ola", Optional.empty(), MORNING);
        assertTrue(keys.revoke(key.card().id(), MORNING.plusSeconds(5)));
        assertFalse(keys.revoke(key.card().id(), MORNING.plusSeconds(9)));
        assertFalse(keys.revoke("nobody", MORNING));
        assertEquals(Optional.of(MORNING.plusSeconds(5)), keys.all().get(0).revoked());
    }

    @Test
    void isFoundAgainWhenOpenedAnew() {
        SavedReview saved = store.save(Submissions.of("north", "p", "text"));
        store.close();
        store = PlanStore.open(where);
        store.probe();
        assertTrue(store.review("north", saved.reviewId()).isPresent());
    }

    @Test
    void isSharedByTwoThatOpenItAtOnce() throws Exception {
        Location fresh = empty();
        List<PlanStore> both = atOnce(2, number -> PlanStore.open(fresh));
        try (PlanStore one = both.get(0);
                PlanStore other = both.get(1)) {
            SavedReview saved = one.save(Submissions.of("north", "p", "text"));
            assertEquals(2, other.save(Submissions.of("north", "p", "changed")).revision());
            assertTrue(other.review("north", saved.reviewId()).isPresent());
        }
    }

    private interface Numbered<T> {
        T call(int number) throws Exception;
    }

    /** What as many threads come to that start together. */
    private static <T> List<T> atOnce(int threads, Numbered<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                Callable<T> one = () -> {
                    start.await();
                    return work.call(number);
                };
                running.add(pool.submit(one));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static PageRequest first(int limit) {
        return new PageRequest(limit, Optional.empty());
    }

    private static String text(StoredDocument document) {
        return new String(document.bytes(), StandardCharsets.UTF_8);
    }
}

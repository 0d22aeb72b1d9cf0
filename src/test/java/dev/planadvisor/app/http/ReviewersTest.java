package dev.planadvisor.app.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.planadvisor.Advisor;
import dev.planadvisor.engine.Bounds;
import dev.planadvisor.rulebook.CompiledRulebook;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReviewersTest {
    private static final Advisor ADVISOR =
            Advisor.of(CompiledRulebook.load(ReviewersTest.class.getClassLoader()), Bounds.DEFAULT);
    private static final int MORE_THAN_ALL = Runtime.getRuntime().availableProcessors() + 1;

    private static Deadline farAway() {
        return Deadline.in(Duration.ofMinutes(1));
    }

    /** Waits for what never comes; whether it was told to stop meanwhile makes no difference to it. */
    private static String wait(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            Thread.onSpinWait();
        }
        return "at last";
    }

    @Test
    void reviewsThatNeverEndAreGivenUpAndStandInNobodysWay() {
        CountDownLatch end = new CountDownLatch(1);
        try (Reviewers reviewers = new Reviewers(ADVISOR, Duration.ofMillis(50))) {
            for (int i = 0; i < MORE_THAN_ALL; i++) {
                Refusal refusal = assertThrows(Refusal.class, () -> reviewers.ask(farAway(), advisor -> wait(end)));
                assertEquals(ProblemKind.OUT_OF_BOUNDS, refusal.kind());
            }
            assertEquals("done", reviewers.ask(farAway(), advisor -> "done"));
        } finally {
            end.countDown();
        }
    }

    @Test
    void whoHasNoTurnBeforeTheDeadlineIsTold() {
        CountDownLatch end = new CountDownLatch(1);
        try (Reviewers reviewers = new Reviewers(ADVISOR, Duration.ofMinutes(1))) {
            for (int i = 0; i < MORE_THAN_ALL; i++) {
                Thread other = new Thread(() -> reviewers.ask(farAway(), advisor -> wait(end)));
                other.setDaemon(true);
                other.start();
            }
            Refusal refusal = assertThrows(Refusal.class, () -> {
                while (true) {
                    reviewers.ask(Deadline.in(Duration.ofMillis(20)), advisor -> "in time");
                }
            });
            assertEquals(ProblemKind.TOO_SLOW, refusal.kind());
        } finally {
            end.countDown();
        }
    }

    @Test
    void whatGoesWrongIsToldToTheOneWhoAsked() {
        try (Reviewers reviewers = new Reviewers(ADVISOR, Duration.ofMinutes(1))) {
            IllegalStateException failure = assertThrows(
                    IllegalStateException.class,
                    () -> reviewers.ask(farAway(), advisor -> {
                        throw new IllegalStateException("broken");
                    }));
            assertEquals("broken", failure.getMessage());
        }
    }
}

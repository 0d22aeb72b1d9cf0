package dev.planadvisor.app.http;

import dev.planadvisor.Advisor;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Who does the work of reviews: as many at a time as there are processors, in the order of asking. A review never waits
 * for anything but a processor, so more at a time would only push each other's data out of its caches.
 */
final class Reviewers implements AutoCloseable {
    private final Advisor advisor;
    private final Duration most;
    private final ThreadPoolExecutor threads;
    /** Those that were given up and have not come to an end; others stand in for them. */
    private int overdue;

    /**
     * @param advisor judges on the thread that asks it
     * @param most the longest time of one review, once it has its turn
     */
    Reviewers(Advisor advisor, Duration most) {
        this.advisor = advisor;
        this.most = most;
        int processors = Runtime.getRuntime().availableProcessors();
        this.threads = new ThreadPoolExecutor(
                processors, Integer.MAX_VALUE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "reviewer");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Has work done, and waits for it.
     *
     * @throws Refusal where it takes longer than a review may, or does not come to an end before the deadline
     */
    <T> T ask(Deadline deadline, Function<Advisor, T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        threads.execute(() -> answer(answer, deadline, work));
        try {
            return answer.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw Refusal.tooSlow();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            if (failure.getCause() instanceof TimeoutException) {
                throw new Refusal(ProblemKind.OUT_OF_BOUNDS);
            }
            // What is given to ask() throws nothing that has to be declared.
            throw (RuntimeException) failure.getCause();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(ProblemKind.STOPPING).with("Retry-After", "1");
        }
    }

    private <T> void answer(CompletableFuture<T> answer, Deadline deadline, Function<Advisor, T> work) {
        if (deadline.hasPassed()) {
            return;
        }
        answer.orTimeout(most.toNanos(), TimeUnit.NANOSECONDS).exceptionally(failure -> {
            if (failure instanceof TimeoutException) {
                standIn(1);
            }
            return null;
        });
        boolean inTime;
        try {
            inTime = answer.complete(work.apply(advisor));
        } catch (RuntimeException | Error failure) {
            inTime = answer.completeExceptionally(failure);
        }
        if (!inTime) {
            standIn(-1);
        }
    }

    private synchronized void standIn(int more) {
        overdue += more;
        threads.setCorePoolSize(Runtime.getRuntime().availableProcessors() + Math.max(0, overdue));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

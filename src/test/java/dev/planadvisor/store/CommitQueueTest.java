package dev.planadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How changes that wait become durable together. */
class CommitQueueTest {
    private static final Location WHERE = Location.folder(Path.of("/nowhere"));

    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger transactions = new AtomicInteger();
    private Jdbi database;

    @BeforeEach
    void makeATable() {
        database = Jdbi.create("jdbc:sqlite:" + folder.resolve("letters.db"));
        database.useHandle(handle -> handle.execute("create table letter (number int not null)"));
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private CommitQueue queue(int milliseconds) {
        return new CommitQueue(
                changes -> {
                    transactions.incrementAndGet();
                    database.useTransaction(changes::accept);
                },
                milliseconds);
    }

    private static HandleCallback<Integer, RuntimeException> post(int number) {
        return handle -> handle.execute("insert into letter values (?)", number);
    }

    private List<Integer> posted() {
        return database.withHandle(handle -> handle.createQuery("select number from letter order by number")
                .mapTo(Integer.class)
                .list());
    }

    @Test
    void changesThatWaitShareATransaction() throws Exception {
        List<Future<Integer>> results = postWhileOneIsBusy(
                IntStream.range(0, 10).mapToObj(CommitQueueTest::post).toList());
        for (Future<Integer> result : results) {
            assertEquals(1, result.get());
        }
        assertEquals(IntStream.range(0, 10).boxed().toList(), posted());
        assertEquals(2, transactions.get());
    }

    @Test
    void aChangeThatFailsLeavesNothingAndSpoilsNoOther() throws Exception {
        IllegalStateException refusal = new IllegalStateException("refused");
        List<Future<Integer>> results = postWhileOneIsBusy(List.of(
                post(1),
                handle -> {
                    handle.execute("insert into letter values (2)");
                    throw refusal;
                },
                handle -> {
                    handle.execute("insert into letter values (3)");
                    return handle.execute("insert into letter values (null)");
                },
                post(4)));
        assertEquals(1, results.get(0).get());
        assertSame(
                refusal,
                assertThrows(ExecutionException.class, () -> results.get(1).get())
                        .getCause());
        assertThrows(ExecutionException.class, () -> results.get(2).get());
        assertEquals(1, results.get(3).get());
        assertEquals(List.of(1, 4), posted());
    }

    @Test
    void allFailWhenTheirTransactionDoes() throws Exception {
        List<Future<Integer>> results = postWhileOneIsBusy(List.of(
                post(1),
                handle -> {
                    // As a full disk does, this ends the transaction for all.
                    handle.execute("rollback");
                    return 0;
                },
                post(3)));
        for (Future<Integer> result : results) {
            assertThrows(ExecutionException.class, result::get);
        }
        assertEquals(List.of(), posted());
        assertEquals(1, queue(1_000).commit(post(4), WHERE));
    }

    @Test
    void aChangeThatIsNotReachedInTimeIsNotMade() throws Exception {
        CommitQueue queue = queue(20);
        CountDownLatch end = new CountDownLatch(1);
        Future<Integer> busy = occupy(queue, end);
        assertThrows(StoreUnavailable.class, () -> queue.commit(post(1), WHERE));
        end.countDown();
        busy.get();
        assertEquals(1, queue.commit(post(2), WHERE));
        assertEquals(List.of(2), posted());
    }

    @Test
    void aThreadThatIsStoppedWhileItWaitsMakesNoChange() throws Exception {
        CommitQueue queue = queue(60_000);
        CountDownLatch end = new CountDownLatch(1);
        Future<Integer> busy = occupy(queue, end);
        Thread.currentThread().interrupt();
        assertThrows(StoreUnavailable.class, () -> queue.commit(post(1), WHERE));
        assertTrue(Thread.interrupted());
        end.countDown();
        busy.get();
        assertEquals(List.of(), posted());
    }

    /** Occupies the queue, has these changes wait, one after the other, and lets all go on. */
    private List<Future<Integer>> postWhileOneIsBusy(List<HandleCallback<Integer, RuntimeException>> changes)
            throws Exception {
        CommitQueue queue = queue(60_000);
        CountDownLatch end = new CountDownLatch(1);
        Future<Integer> busy = occupy(queue, end);
        List<Future<Integer>> results = new ArrayList<>();
        for (HandleCallback<Integer, RuntimeException> change : changes) {
            Thread[] waiter = new Thread[1];
            CountDownLatch started = new CountDownLatch(1);
            results.add(threads.submit(() -> {
                waiter[0] = Thread.currentThread();
                started.countDown();
                return queue.commit(change, WHERE);
            }));
            started.await();
            while (waiter[0].getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
        }
        end.countDown();
        busy.get();
        return results;
    }

    private Future<Integer> occupy(CommitQueue queue, CountDownLatch end) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Future<Integer> busy = threads.submit(() -> queue.commit(handle -> waitFor(end, begun, handle), WHERE));
        begun.await();
        return busy;
    }

    private static int waitFor(CountDownLatch end, CountDownLatch begun, Handle handle) {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return handle.execute("delete from letter");
    }
}

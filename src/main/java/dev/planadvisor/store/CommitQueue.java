package dev.planadvisor.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;

/**
 * Makes changes that wait for the one writer durable together: flushing a disk costs the same for one as for many.
 *
 * <p>Whoever gets the writer's turn makes all changes that wait, in the order they came, each within a savepoint, so that
 * one which fails leaves nothing behind and spoils no other.
 */
final class CommitQueue {
    private static final int MOST_AT_ONCE = 64;

    private final Consumer<Consumer<Handle>> transaction;
    private final int milliseconds;
    private final Queue<Change<?>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock(true);

    /**
     * A queue before a database.
     *
     * @param transaction does something in one transaction that is durable when it returns
     * @param milliseconds how long a change waits for its turn
     */
    CommitQueue(Consumer<Consumer<Handle>> transaction, int milliseconds) {
        this.transaction = transaction;
        this.milliseconds = milliseconds;
    }

    /** The result of a change that is durable. What the change or the transaction throws is thrown here. */
    <T> T commit(HandleCallback<T, RuntimeException> work, Location where) {
        Change<T> change = new Change<>(work);
        waiting.add(change);
        take(change, where);
        try {
            while (!change.done) {
                commitWaiting();
            }
        } finally {
            turn.unlock();
        }
        return change.result();
    }

    /** Does something while nobody writes. */
    void alone(Runnable work) {
        turn.lock();
        try {
            work.run();
        } finally {
            turn.unlock();
        }
    }

    private void take(Change<?> change, Location where) {
        boolean stopped = false;
        try {
            if (turn.tryLock(milliseconds, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
        if (waiting.remove(change)) {
            throw new StoreUnavailable("The store at " + where
                    + (stopped ? " was not waited for." : " is busy: too many requests wait for it; try again."));
        }
        // Somebody is committing it already.
        turn.lock();
    }

    private void commitWaiting() {
        List<Change<?>> changes = new ArrayList<>();
        for (Change<?> next = waiting.poll(); next != null; next = waiting.poll()) {
            changes.add(next);
            if (changes.size() == MOST_AT_ONCE) {
                break;
            }
        }
        // Others' changes do not fail because this thread is told to stop.
        boolean stopped = Thread.interrupted();
        try {
            transaction.accept(handle -> changes.forEach(change -> change.make(handle)));
        } catch (RuntimeException | Error failure) {
            changes.forEach(change -> change.fail(failure));
        } finally {
            changes.forEach(change -> change.done = true);
            if (stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** All of it is written and read by whoever has the turn. */
    private static final class Change<T> {
        private final HandleCallback<T, RuntimeException> work;
        private T result;
        private Throwable failure;
        private boolean done;

        Change(HandleCallback<T, RuntimeException> work) {
            this.work = work;
        }

        void make(Handle handle) {
            handle.execute("savepoint change");
            try {
                result = work.withHandle(handle);
            } catch (RuntimeException refused) {
                failure = refused;
                handle.execute("rollback to change");
            }
            handle.execute("release change");
        }

        void fail(Throwable common) {
            failure = common;
        }

        T result() {
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            return result;
        }
    }
}

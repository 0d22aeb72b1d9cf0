package dev.planadvisor.store;

/** An idempotency key came back with another request than the one it was first used for. */
public final class IdempotencyConflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    IdempotencyConflict() {
        super("This idempotency key was used for another request; take a new key for each request.");
    }
}

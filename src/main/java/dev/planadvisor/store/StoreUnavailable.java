package dev.planadvisor.store;

/** The store cannot be read or written now; the sentence says why and the way out, and nothing of a plan. */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreUnavailable(String sentence) {
        super(sentence);
    }
}

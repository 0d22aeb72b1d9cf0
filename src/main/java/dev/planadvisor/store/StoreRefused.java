package dev.planadvisor.store;

/** The store will not do what an operator asked for, since it would lose something or cannot be; the sentence says why. */
public final class StoreRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreRefused(String sentence) {
        super(sentence);
    }
}

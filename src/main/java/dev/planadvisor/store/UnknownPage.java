package dev.planadvisor.store;

/** The page that was asked for is none that the store has named. */
public final class UnknownPage extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownPage() {
        super("There is no such page: ask for the first one, then for the next that each page names.");
    }
}

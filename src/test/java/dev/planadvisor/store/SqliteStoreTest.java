package dev.planadvisor.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The store in the embedded database. */
class SqliteStoreTest extends PlanStoreContract {
    @TempDir
    private Path folder;

    private int stores;

    @Override
    Location empty() {
        return Location.folder(folder.resolve("store-" + ++stores));
    }
}

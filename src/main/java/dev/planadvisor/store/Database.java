package dev.planadvisor.store;

import java.nio.file.Path;
import org.jdbi.v3.core.HandleCallback;

/** One of the databases that can hold the store; what fails in it is told as {@link StoreUnavailable}. */
sealed interface Database extends AutoCloseable permits SqliteDatabase, PostgresDatabase {
    /** Asks, outside of any transaction. */
    <T> T read(HandleCallback<T, RuntimeException> question);

    /** Changes, in one transaction that is durable when this returns. */
    <T> T write(HandleCallback<T, RuntimeException> change);

    /** Takes a plan's row for this transaction; what it returns is the rest of the select. */
    String lockingRow();

    /** Called after rows were deleted, so that their bytes go, too. */
    void forget();

    /** Writes a copy to a file that does not exist. */
    void backup(Path file);

    @Override
    void close();
}

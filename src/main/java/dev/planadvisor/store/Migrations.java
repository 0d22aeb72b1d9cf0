package dev.planadvisor.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables of a database to what this version of the program expects. */
final class Migrations {
    private final Flyway flyway;
    private final Location where;

    /**
     * Migrations from {@code db/migration}, the same for both databases.
     *
     * @param bytes the name that the database has for the type of bytes
     */
    Migrations(DataSource source, Location where, String bytes) {
        this.where = where;
        this.flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(Map.of("bytes", bytes))
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true)
                .loggers("slf4j")
                .load();
    }

    /** Applies what is missing; several servers may do so at once. */
    void apply() {
        try {
            flyway.migrate();
        } catch (FlywayException failure) {
            Optional<SQLException> cause = Troubles.cause(failure);
            if (cause.isPresent()) {
                throw Troubles.of(cause.get(), where);
            }
            throw new StoreUnavailable(
                    newer()
                            ? "The store at " + where
                                    + " was written by a newer version of the program; start that one."
                            : "The tables of the store at " + where + " are not those that the program made; restore a"
                                    + " backup.");
        }
    }

    /** Whether the database was written by a version of the program that knows more tables. */
    boolean newer() {
        return Arrays.stream(flyway.info().applied())
                .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS
                        || migration.getState() == MigrationState.FUTURE_FAILED);
    }

    /** Whether anything was ever applied. */
    boolean any() {
        return flyway.info().applied().length > 0;
    }
}

package dev.planadvisor.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL database that several servers may share. */
final class PostgresDatabase implements Database {
    private static final int CONNECTIONS = 10;
    private static final int SECONDS_TO_CONNECT = 2;
    private static final int SECONDS_A_STATEMENT = 5;
    private static final int SECONDS_OF_SILENCE = 10;

    private final Location where;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private PostgresDatabase(Location where, HikariDataSource pool) {
        this.where = where;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.jdbi.getConfig(SqlStatements.class).setQueryTimeout(SECONDS_A_STATEMENT);
    }

    static PostgresDatabase open(Location where) {
        // A migration may take longer than a statement.
        new Migrations(source(where, 0), where, "bytea").apply();
        HikariConfig config = new HikariConfig();
        config.setPoolName("store");
        config.setDataSource(source(where, SECONDS_OF_SILENCE));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(SECONDS_TO_CONNECT * 1_000L);
        config.setValidationTimeout(SECONDS_TO_CONNECT * 500L);
        config.setInitializationFailTimeout(-1);
        return new PostgresDatabase(where, new HikariDataSource(config));
    }

    private static PGSimpleDataSource source(Location where, int secondsOfSilence) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(where.jdbcUrl());
        if (!where.user().isEmpty()) {
            source.setUser(where.user());
        }
        if (!where.password().isEmpty()) {
            source.setPassword(where.password());
        }
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        source.setLoginTimeout(SECONDS_TO_CONNECT);
        source.setSocketTimeout(secondsOfSilence);
        source.setTcpKeepAlive(true);
        source.setLogServerErrorDetail(false);
        source.setApplicationName("plan-advisor");
        return source;
    }

    @Override
    public <T> T read(HandleCallback<T, RuntimeException> question) {
        try {
            return jdbi.withHandle(question);
        } catch (JdbiException failure) {
            throw Troubles.of(failure, where);
        }
    }

    @Override
    public <T> T write(HandleCallback<T, RuntimeException> change) {
        try {
            return jdbi.inTransaction(change);
        } catch (JdbiException failure) {
            throw Troubles.of(failure, where);
        }
    }

    @Override
    public String lockingRow() {
        return " for update";
    }

    @Override
    public void forget() {
        // PostgreSQL's own vacuum frees the rows.
    }

    @Override
    public void backup(Path file) {
        throw unsupported("pg_dump --format=custom --file=" + file);
    }

    static StoreRefused unsupported(String command) {
        return new StoreRefused(
                "A PostgreSQL database is backed up and restored by its own tools, for example: " + command);
    }

    @Override
    public void close() {
        pool.close();
    }
}

package dev.planadvisor.store;

import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;

/**
 * Tells what a database complains of in a sentence for the operator. The complaint itself is dropped: it may hold a
 * statement and what was to be stored.
 */
final class Troubles {
    private static final int SQLITE_BUSY = 5;
    private static final int SQLITE_LOCKED = 6;
    private static final int SQLITE_READONLY = 8;
    private static final int SQLITE_IOERR = 10;
    private static final int SQLITE_CORRUPT = 11;
    private static final int SQLITE_FULL = 13;
    private static final int SQLITE_CANTOPEN = 14;
    private static final int SQLITE_NOTADB = 26;

    private Troubles() {}

    static StoreUnavailable of(JdbiException failure, Location where) {
        return cause(failure)
                .map(complaint -> of(complaint, where))
                .orElseGet(() -> new StoreUnavailable("The store at " + where + " refused a statement."));
    }

    static StoreUnavailable of(SQLException complaint, Location where) {
        return new StoreUnavailable(where.embedded() ? embedded(complaint, where) : shared(complaint, where));
    }

    /** The innermost complaint of the database. */
    static Optional<SQLException> cause(Throwable failure) {
        Optional<SQLException> found = Optional.empty();
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof SQLException complaint) {
                found = Optional.of(complaint);
            }
        }
        return found;
    }

    private static String embedded(SQLException complaint, Location where) {
        String code = " (SQLite " + complaint.getErrorCode() + ")";
        return switch (complaint.getErrorCode() & 0xff) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "The store at " + where + " is busy: another process holds it; try again." + code;
            case SQLITE_FULL ->
                "The disk with the store at " + where + " is full: make room, nothing else is needed." + code;
            case SQLITE_READONLY ->
                "The store at " + where + " cannot be written: check the permissions of file and folder." + code;
            case SQLITE_IOERR ->
                "The store at " + where + " cannot be read or written: check that its disk is there and has room."
                        + code;
            case SQLITE_CANTOPEN ->
                "The store at " + where + " cannot be opened: check that the folder exists and can be written." + code;
            case SQLITE_CORRUPT -> "The store at " + where + " is damaged: restore a backup." + code;
            case SQLITE_NOTADB -> "The file " + where + " is no store of Plan Advisor." + code;
            default ->
                complaint.getErrorCode() == 0
                        ? "The store at " + where + " is busy: too many requests wait for it; try again."
                        : "The store at " + where + " refused a statement." + code;
        };
    }

    private static String shared(SQLException complaint, Location where) {
        String state = complaint.getSQLState() == null ? "" : complaint.getSQLState();
        String code = state.isEmpty() ? "" : " (SQLSTATE " + state + ")";
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "The database at " + where + " does not answer: check that it runs and can be reached." + code;
        }
        if (state.startsWith("28") || state.equals("3D000")) {
            return "The database at " + where + " lets nobody in by this name, user and password." + code;
        }
        if (state.equals("53100")) {
            return "The disk of the database at " + where + " is full: make room, nothing else is needed." + code;
        }
        if (state.isEmpty() || state.startsWith("53") || state.startsWith("55") || state.startsWith("40")) {
            return "The database at " + where + " is busy: too many requests wait for it; try again." + code;
        }
        if (state.equals("57014")) {
            return "The database at " + where + " was too slow and was not waited for; try again." + code;
        }
        if (state.startsWith("25")) {
            return "The database at " + where + " takes no changes: it is a copy, or set to read only." + code;
        }
        return "The database at " + where + " refused a statement." + code;
    }
}

package dev.planadvisor.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * The embedded database: one file, one writer at a time, readers beside it.
 *
 * <p>Writers wait in a queue and not for the file's lock, which SQLite only polls.
 */
final class SqliteDatabase implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteDatabase.class);
    /** {@code PlAd} in ASCII: by this a file is known as ours. */
    private static final int APPLICATION_ID = 0x506c4164;

    private static final int READERS = 8;
    private static final int MILLISECONDS_TO_CONNECT = 2_000;
    private static final int MILLISECONDS_BUSY = 5_000;
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private final Location where;
    private final HikariDataSource readers;
    private final HikariDataSource writer;
    private final Jdbi reading;
    private final Jdbi writing;
    private final CommitQueue queue = new CommitQueue(this::inTransaction, MILLISECONDS_BUSY);
    private final AtomicReference<Object> opened;
    /** Whether the log still holds what was deleted, since a backup was reading it; for the one who writes. */
    private boolean logToClear;

    private SqliteDatabase(Location where, Object opened) {
        this.where = where;
        this.readers = pool(where, "store-reading", SQLiteConfig.TransactionMode.DEFERRED, READERS);
        this.writer = pool(where, "store-writing", SQLiteConfig.TransactionMode.IMMEDIATE, 1);
        this.reading = Jdbi.create(readers);
        this.writing = Jdbi.create(writer);
        this.opened = new AtomicReference<>(opened);
    }

    static SqliteDatabase open(Location where) {
        Path file = where.file();
        try {
            makeFolder(file.getParent());
            makeFile(file);
            // One at a time in this process and on this machine, since SQLite has no lock for a whole migration.
            synchronized (SqliteDatabase.class) {
                Path door = Path.of(file + "-opening");
                makeFile(door);
                try (FileChannel turn = FileChannel.open(door, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock held = turn.lock()) {
                    LOG.debug("Opening {} under {}.", file, held);
                    prepare(where);
                }
            }
        } catch (IOException failure) {
            throw new StoreUnavailable("The store at " + file
                    + " cannot be made or opened: check that the folder can be written and the disk has room.");
        }
        return new SqliteDatabase(where, identity(file));
    }

    private static void prepare(Location where) {
        SQLiteDataSource source = source(where, SQLiteConfig.TransactionMode.IMMEDIATE);
        try {
            Jdbi.create(source).useHandle(handle -> claim(handle, where.file()));
        } catch (JdbiException failure) {
            throw Troubles.of(failure, where);
        }
        new Migrations(source, where, "blob").apply();
    }

    /** Every folder that is made on the way is for the owner only. */
    private static void makeFolder(Path folder) throws IOException {
        if (hasModes(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Makes an empty file for its owner only, before SQLite does; the files that SQLite puts beside it take its mode. */
    private static void makeFile(Path file) throws IOException {
        if (!hasModes(file)) {
            return;
        }
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
        } catch (FileAlreadyExistsException known) {
            if (!Files.getPosixFilePermissions(file).equals(OWNER)) {
                Files.setPosixFilePermissions(file, OWNER);
            }
        }
    }

    private static boolean hasModes(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void claim(Handle handle, Path file) {
        int id = number(handle, "pragma application_id");
        if (id == 0 && number(handle, "select count(*) from sqlite_master") == 0) {
            handle.execute("pragma application_id = " + APPLICATION_ID);
        } else if (id != APPLICATION_ID) {
            throw new StoreUnavailable("The file " + file + " is no store of Plan Advisor; name another folder.");
        }
        // What was deleted before an untimely end.
        clearLog(handle);
    }

    private static int number(Handle handle, String question) {
        return handle.createQuery(question).mapTo(Integer.class).one();
    }

    private static SQLiteDataSource source(Location where, SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setBusyTimeout(MILLISECONDS_BUSY);
        config.setTransactionMode(mode);
        // A lost file is told and never made anew as an empty one.
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return source(where, config);
    }

    private static SQLiteDataSource source(Location where, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(where.jdbcUrl());
        return source;
    }

    private static HikariDataSource pool(
            Location where, String name, SQLiteConfig.TransactionMode mode, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source(where, mode));
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(MILLISECONDS_TO_CONNECT);
        config.setMaxLifetime(0);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    @Override
    public <T> T read(HandleCallback<T, RuntimeException> question) {
        present();
        try {
            return reading.withHandle(question);
        } catch (JdbiException failure) {
            throw Troubles.of(failure, where);
        }
    }

    @Override
    public <T> T write(HandleCallback<T, RuntimeException> change) {
        try {
            return queue.commit(change, where);
        } catch (JdbiException failure) {
            throw Troubles.of(failure, where);
        }
    }

    private void inTransaction(Consumer<Handle> changes) {
        Object before = present();
        writing.useHandle(handle -> {
            handle.useTransaction(changes::accept);
            if (logToClear && clearLogWithoutWaiting(handle)) {
                logToClear = false;
            }
        });
        if (!before.equals(present())) {
            throw gone();
        }
    }

    /**
     * The identity of the file that lies where the store should be. A file that was moved away stays open and would take
     * writes that nobody ever finds; so connections to another file than the present one are given up.
     */
    private Object present() {
        Object present = identity(where.file());
        Object known = opened.get();
        if (!present.equals(known) && opened.compareAndSet(known, present)) {
            LOG.warn("The store at {} is another file than before; it is opened anew.", where);
            readers.getHikariPoolMXBean().softEvictConnections();
            writer.getHikariPoolMXBean().softEvictConnections();
        }
        return present;
    }

    private static Object identity(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file : key;
        } catch (IOException missing) {
            throw new StoreUnavailable("The store at " + file
                    + " is gone: bring its folder back, or stop the program and restore a backup.");
        }
    }

    private StoreUnavailable gone() {
        return new StoreUnavailable("The store at " + where
                + " was replaced while it was written: stop the program before restoring a backup.");
    }

    /** A write already holds the only lock there is. */
    @Override
    public String lockingRow() {
        return "";
    }

    @Override
    public void forget() {
        present();
        try {
            queue.alone(() -> writing.useHandle(handle -> logToClear = !clearLog(handle)));
        } catch (JdbiException failure) {
            throw Troubles.of(failure, where);
        }
    }

    /** Moves what the log holds to the file and empties it; false while somebody still reads what it held. */
    private static boolean clearLog(Handle handle) {
        return number(handle, "pragma wal_checkpoint(truncate)") == 0;
    }

    private static boolean clearLogWithoutWaiting(Handle handle) {
        handle.execute("pragma busy_timeout = 0");
        try {
            return clearLog(handle);
        } finally {
            handle.execute("pragma busy_timeout = " + MILLISECONDS_BUSY);
        }
    }

    @Override
    public void backup(Path file) {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new StoreRefused("The file " + target + " exists; name another for the backup.");
        }
        try {
            Path half = temporary(target);
            try {
                read(handle -> handle.execute("vacuum into ?", half.toString()));
                settle(half, target);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException failure) {
            throw new StoreUnavailable("The backup " + target
                    + " cannot be written: check that its folder can be written and the disk has room.");
        }
    }

    /** Puts a backup where there is no store. */
    static void restore(Path backup, Location where) {
        Path target = where.file();
        if (Files.exists(target) || Files.exists(Path.of(target + "-wal"))) {
            throw new StoreRefused("There is a store at " + target
                    + ": stop the program and move the file and those that begin like it away first.");
        }
        try {
            if (!Files.isRegularFile(backup)) {
                throw new StoreRefused("There is no file " + backup + ".");
            }
            makeFolder(target.getParent());
            Path half = temporary(target);
            try {
                Files.copy(backup, half, StandardCopyOption.REPLACE_EXISTING);
                if (hasModes(half)) {
                    Files.setPosixFilePermissions(half, OWNER);
                }
                check(backup, half);
                settle(half, target);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (FileAlreadyExistsException raced) {
            throw new StoreRefused("There is a store at " + target + " by now; nothing was restored.");
        } catch (IOException failure) {
            throw new StoreUnavailable("The store at " + target
                    + " cannot be written: check that its folder can be written and the disk has room.");
        }
    }

    private static void check(Path backup, Path copy) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        Location there = new Location("jdbc:sqlite:" + copy, "", "");
        SQLiteDataSource source = source(there, config);
        try {
            Jdbi.create(source).useHandle(handle -> {
                if (number(handle, "pragma application_id") != APPLICATION_ID) {
                    throw noBackup(backup);
                }
                String verdict = handle.createQuery("pragma integrity_check(1)")
                        .mapTo(String.class)
                        .one();
                if (!verdict.equals("ok")
                        || handle.createQuery("pragma foreign_key_check")
                                .mapToMap()
                                .findFirst()
                                .isPresent()) {
                    throw new StoreRefused("The backup " + backup + " is damaged; take an earlier one.");
                }
            });
        } catch (JdbiException failure) {
            throw noBackup(backup);
        }
        Migrations migrations = new Migrations(source, there, "blob");
        if (!migrations.any()) {
            throw noBackup(backup);
        }
        if (migrations.newer()) {
            throw new StoreRefused("The backup " + backup
                    + " was written by a newer version of the program; restore it with that one.");
        }
    }

    private static StoreRefused noBackup(Path file) {
        return new StoreRefused("The file " + file + " is no backup of a store of Plan Advisor.");
    }

    private static Path temporary(Path target) throws IOException {
        // Files for the owner only, wherever modes exist.
        return Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
    }

    /** Makes a file durable and gives it its name, unless something has that name by now. */
    private static void settle(Path half, Path target) throws IOException {
        try (FileChannel bytes = FileChannel.open(half, StandardOpenOption.WRITE)) {
            bytes.force(true);
        }
        Files.move(half, target);
        try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (NoSuchFileException | java.nio.file.AccessDeniedException noFolders) {
            LOG.debug("This system does not flush folders.");
        }
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}

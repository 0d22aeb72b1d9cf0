package dev.planadvisor.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A real PostgreSQL 15 of a test's own, in a folder and on a port of its own. */
public final class PostgresServer implements AutoCloseable {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final String USER = "postgres";
    private static final String PASSWORD = "of-the-tests";

    private final Path folder;
    private final int port;
    private int databases;

    private PostgresServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Makes and starts a server. */
    public static PostgresServer start() {
        if (!Files.isExecutable(PROGRAMS.resolve("initdb"))) {
            throw new IllegalStateException("The tests need PostgreSQL 15 in " + PROGRAMS
                    + ": run apt-get install postgresql-15, as .ci/run does.");
        }
        try {
            Path folder = Files.createTempDirectory("plan-advisor-postgres");
            if (isRoot()) {
                // PostgreSQL refuses to run as root.
                Files.setOwner(
                        folder,
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
            }
            PostgresServer server = new PostgresServer(folder, freePort());
            server.make();
            server.resume();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private void make() throws IOException {
        Path password = folder.resolve("password");
        run("sh", "-c", "umask 077; echo " + PASSWORD + " > " + password);
        run(
                PROGRAMS.resolve("initdb").toString(),
                "--pgdata=" + folder.resolve("data"),
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-sync");
    }

    /** Starts the server again after {@link #stop}. */
    public void resume() throws IOException {
        control(
                "start",
                "--log=" + folder.resolve("log"),
                "--options=-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder
                        + " -c fsync=off -c shared_buffers=16MB -c max_connections=60");
    }

    /** Stops the server at once, as when its machine fails. */
    public void stop() throws IOException {
        control("stop", "--mode=immediate");
    }

    private void control(String verb, String... options) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(PROGRAMS.resolve("pg_ctl").toString(), verb, "--wait", "--pgdata=" + folder.resolve("data")));
        command.addAll(List.of(options));
        run(command.toArray(String[]::new));
    }

    private void run(String... command) throws IOException {
        List<String> whole = new ArrayList<>(isRoot() ? List.of("runuser", "-u", USER, "--") : List.of());
        whole.addAll(List.of(command));
        Process process = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                // To a file, since the server would hold a pipe open.
                .redirectOutput(
                        folder.resolveSibling(folder.getFileName() + ".out").toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", whole) + ":\n"
                        + Files.readString(folder.resolveSibling(folder.getFileName() + ".out")));
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** An empty database on this server. */
    public Location database() {
        String name = "store_" + ++databases;
        execute("create database " + name);
        return Location.database(url(name), USER, PASSWORD);
    }

    private void execute(String statement) {
        try (Connection connection = DriverManager.getConnection(url(USER), USER, PASSWORD);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(folder.resolve("data").resolve("postmaster.pid"))) {
            stop();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolveSibling(folder.getFileName() + ".out"));
    }
}

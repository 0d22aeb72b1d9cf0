package dev.planadvisor.store;

import java.nio.file.Path;

/**
 * Where plans are kept.
 *
 * @param user empty where the database asks for none
 * @param password never shown
 */
public record Location(String jdbcUrl, String user, String password) {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String FILE = "plan-advisor.db";

    public Location {
        if (!jdbcUrl.startsWith(SQLITE) && !jdbcUrl.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException(
                    "A store is a folder or a database whose address begins with jdbc:postgresql://.");
        }
    }

    /** An embedded database in a folder of this machine, for one server; the folder is made when it is missing. */
    public static Location folder(Path data) {
        Path file = data.toAbsolutePath().normalize().resolve(FILE);
        if (file.toString().contains("?")) {
            throw new IllegalArgumentException("The folder of a store must not have a question mark in its name.");
        }
        return new Location(SQLITE + file, "", "");
    }

    /** A PostgreSQL database, which several servers may share: {@code jdbc:postgresql://host/name}. */
    public static Location database(String url, String user, String password) {
        if (!url.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException("The address of a database begins with jdbc:postgresql://.");
        }
        return new Location(url, user, password);
    }

    boolean embedded() {
        return jdbcUrl.startsWith(SQLITE);
    }

    /** The file of the embedded database. */
    Path file() {
        return Path.of(jdbcUrl.substring(SQLITE.length()));
    }

    /** The file or the address without what follows a question mark, where passwords may stand. */
    @Override
    public String toString() {
        return embedded() ? file().toString() : jdbcUrl.replaceFirst("\\?.*", "");
    }
}

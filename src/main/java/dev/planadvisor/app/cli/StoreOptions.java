package dev.planadvisor.app.cli;

import dev.planadvisor.store.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/** Which store is meant: that of a folder, or a PostgreSQL database. */
final class StoreOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the embedded database (default: $XDG_DATA_HOME/plan-advisor, else"
                    + " ~/.local/share/plan-advisor).")
    private Path data;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "A PostgreSQL database instead, as in jdbc:postgresql://db/plans, which several servers may"
                    + " share.")
    private String databaseUrl;

    @Option(names = "--database-user", paramLabel = "NAME", description = "User of the database.")
    private String databaseUser;

    @Option(
            names = "--database-password-file",
            paramLabel = "FILE",
            description = "File that holds the password of that user and nothing else.")
    private Path databasePasswordFile;

    Location location(Map<String, String> environment) throws IOException {
        try {
            if (databaseUrl != null) {
                String password = databasePasswordFile == null
                        ? ""
                        : Files.readString(databasePasswordFile).strip();
                return Location.database(databaseUrl, databaseUser == null ? "" : databaseUser, password);
            }
            return Location.folder(data == null ? usual(environment) : data);
        } catch (IllegalArgumentException wrong) {
            throw new Trouble(wrong.getMessage());
        }
    }

    private static Path usual(Map<String, String> environment) {
        String home = environment.getOrDefault("XDG_DATA_HOME", "");
        return home.isEmpty()
                ? Path.of(
                        environment.getOrDefault("HOME", System.getProperty("user.home")), ".local/share/plan-advisor")
                : Path.of(home, "plan-advisor");
    }
}

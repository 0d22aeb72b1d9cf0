package dev.planadvisor.app.cli;

import dev.planadvisor.store.PlanStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plan-advisor store}: care for what the service keeps. */
@Command(
        name = "store",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Backs up, restores and clears out what the service keeps.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plan-advisor store backup plans-2027-03-01.db       while the service runs",
            "  plan-advisor store restore plans-2027-03-01.db --data /srv/plans",
            "  plan-advisor store prune --older-than 730d",
        })
final class StoreCommand {
    @Spec
    private CommandSpec spec;

    @Command(
            name = "backup",
            mixinStandardHelpOptions = true,
            description = "Writes a consistent copy of the embedded database to a file; the service may go on running."
                    + " PostgreSQL has pg_dump for that.")
    int backup(
            @Mixin StoreOptions where,
            @Parameters(paramLabel = "FILE", description = "File to write; one that exists stays as it is.") Path file)
            throws IOException {
        try (PlanStore store = PlanStore.open(where.location(System.getenv()))) {
            store.backup(file);
            spec.commandLine().getErr().println("plan-advisor: wrote " + file + ".");
            return 0;
        }
    }

    @Command(
            name = "restore",
            mixinStandardHelpOptions = true,
            description = "Puts a backup into a folder that has no database yet, after checking it.")
    int restore(@Mixin StoreOptions where, @Parameters(paramLabel = "FILE", description = "The backup.") Path file)
            throws IOException {
        PlanStore.restore(file, where.location(System.getenv()));
        spec.commandLine().getErr().println("plan-advisor: restored " + file + ".");
        return 0;
    }

    @Command(
            name = "prune",
            mixinStandardHelpOptions = true,
            description = "Deletes reviews older than a time, and plans of which no review is left.")
    int prune(
            @Mixin StoreOptions where,
            @Option(names = "--older-than", required = true, paramLabel = "TIME", description = "How old, as in 730d.")
                    Duration age)
            throws IOException {
        try (PlanStore store = PlanStore.open(where.location(System.getenv()))) {
            int reviews = store.prune(Instant.now().minus(age));
            spec.commandLine().getErr().println("plan-advisor: deleted " + reviews + " reviews.");
            return 0;
        }
    }
}

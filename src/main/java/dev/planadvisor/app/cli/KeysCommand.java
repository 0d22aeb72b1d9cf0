package dev.planadvisor.app.cli;

import dev.planadvisor.store.KeyCard;
import dev.planadvisor.store.NewKey;
import dev.planadvisor.store.PlanStore;
import dev.planadvisor.store.Role;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plan-advisor keys}: who may ask the service. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Makes, lists and revokes the keys of the service.",
            "A service that others reach needs them. While it runs it takes notice within seconds.",
        },
        footerHeading = "%nRoles:%n",
        footer = {
            "  submit   submit plans, and read a review whose id is known",
            "  consult  also read all plans of the workspace, their reviews and differences",
            "  admin    also delete plans and read the metrics",
        })
final class KeysCommand {
    @Spec
    private CommandSpec spec;

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = {
                "Makes a key and prints it, this once.",
                "Any number may be valid at the same time: to change a key, make the new one, hand it out, then revoke"
                        + " the old one.",
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  plan-advisor keys add --role submit --workspace acme --label ci --expires 365d",
            })
    int add(
            @Mixin StoreOptions where,
            @Option(names = "--role", required = true, paramLabel = "ROLE", description = "submit, consult or admin.")
                    Role role,
            @Option(
                            names = "--workspace",
                            required = true,
                            paramLabel = "NAME",
                            description = "Whose plans the key opens: small letters, digits and hyphens.")
                    String workspace,
            @Option(
                            names = "--label",
                            paramLabel = "TEXT",
                            defaultValue = "",
                            description = "For whom or what the key is.")
                    String label,
            @Option(
                            names = "--expires",
                            paramLabel = "TIME",
                            description = "After which time it ends, as in 90d (default: never).")
                    Duration expires)
            throws IOException {
        Instant now = Instant.now();
        try (PlanStore store = PlanStore.open(where.location(System.getenv()))) {
            NewKey key = store.keys()
                    .add(workspace, role, label, Optional.ofNullable(expires).map(now::plus), now);
            PrintWriter err = spec.commandLine().getErr();
            spec.commandLine().getOut().println(key.token());
            err.println("plan-advisor: key " + key.card().id() + " for " + role.word() + " in " + workspace
                    + ". It is not shown again; the store knows only its hash.");
            return 0;
        } catch (IllegalArgumentException wrong) {
            throw new Trouble(wrong.getMessage());
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists all keys, without their secrets.")
    int list(@Mixin StoreOptions where) throws IOException {
        try (PlanStore store = PlanStore.open(where.location(System.getenv()))) {
            List<KeyCard> cards = store.keys().all();
            PrintWriter out = spec.commandLine().getOut();
            Instant now = Instant.now();
            for (KeyCard card : cards) {
                String state = card.revoked().isPresent() ? "revoked" : card.live(now) ? "valid" : "expired";
                out.printf(
                        "%s  %-7s  %-7s  %s  %s%n",
                        card.id(),
                        state,
                        card.role().word(),
                        card.workspace(),
                        card.label().isEmpty() ? "-" : card.label());
            }
            if (cards.isEmpty()) {
                spec.commandLine().getErr().println("plan-advisor: there is no key yet.");
            }
            return 0;
        }
    }

    @Command(name = "revoke", mixinStandardHelpOptions = true, description = "Ends a key for good.")
    int revoke(
            @Mixin StoreOptions where,
            @Parameters(paramLabel = "ID", description = "The key's id, as keys list shows it.") String id)
            throws IOException {
        try (PlanStore store = PlanStore.open(where.location(System.getenv()))) {
            if (!store.keys().revoke(id, Instant.now())) {
                throw new Trouble(id + ": there is no such key that is still valid; see plan-advisor keys list.");
            }
            spec.commandLine().getErr().println("plan-advisor: key " + id + " is revoked.");
            return 0;
        }
    }
}

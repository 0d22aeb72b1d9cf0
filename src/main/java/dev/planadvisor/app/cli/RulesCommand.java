package dev.planadvisor.app.cli;

import dev.planadvisor.plan.Language;
import dev.planadvisor.report.RulePages;
import dev.planadvisor.rulebook.CompiledRulebook;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plan-advisor rules}: what the rulebook asks. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Shows the rulebook.",
        synopsisSubcommandLabel = "COMMAND")
final class RulesCommand {
    enum Format {
        text,
        json,
        markdown
    }

    @Spec
    private CommandSpec spec;

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists all rules by chapter.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  plan-advisor rules list                        a line for each rule",
                "  plan-advisor rules list --format markdown      the whole reference",
            })
    int list(
            @Option(
                            names = {"-f", "--format"},
                            paramLabel = "FORMAT",
                            defaultValue = "text",
                            description = "Format: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
                    Format format,
            @Option(
                            names = {"-l", "--lang"},
                            paramLabel = "en|pl",
                            defaultValue = "en",
                            description = "Language (default: ${DEFAULT-VALUE}).")
                    Language language,
            @Option(names = "--rules", paramLabel = "DIR", description = "List the rules of this folder.") Path folder)
            throws IOException {
        RulePages pages = new RulePages(rulebook(folder, spec.commandLine().getErr()), language);
        String text = switch (format) {
            case text -> pages.listAsText();
            case json -> pages.listAsJson();
            case markdown -> pages.referenceAsMarkdown();
        };
        System.out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
        return 0;
    }

    /** The rulebook of a folder, or the one that ships with the product. */
    static CompiledRulebook rulebook(Path folder, PrintWriter messages) throws IOException {
        return folder == null
                ? CompiledRulebook.load(RulesCommand.class.getClassLoader())
                : RuleCache.of(System.getenv()).load(folder, messages);
    }
}

package dev.planadvisor.app.cli;

import dev.planadvisor.Product;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The command {@code plan-advisor}. */
@Command(
        name = Product.NAME,
        description = "Reviews sales plans: a score, and what to change first.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = PlanAdvisor.Version.class,
        subcommands = {
            ReviewCommand.class,
            InitCommand.class,
            RulesCommand.class,
            ExplainCommand.class,
            SchemaCommand.class,
            AutoComplete.GenerateCompletion.class,
            HelpCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  plan-advisor init my-plan.yaml          write a template with all seven steps",
            "  plan-advisor review my-plan.yaml        review it",
            "  plan-advisor review --lang pl plans/    review all plans of a folder, in Polish",
            "  source <(plan-advisor generate-completion)   complete commands in bash or zsh",
            "",
            "Exit codes: 0 ok; 1 a finding at the fail level or a score under the minimum;",
            "2 something could not be judged (usage, unreadable plan, broken rules).",
        })
public final class PlanAdvisor {
    private PlanAdvisor() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        if (arguments.length > 1
                && arguments[0].equals("review")
                && !List.of(arguments).contains("--rules")) {
            ShippedAdvisor.start();
        }
        CommandLine line = new CommandLine(new PlanAdvisor());
        line.setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true));
        line.setErr(new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                Terminal.of(System.getenv()).colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setExecutionExceptionHandler((failure, command, result) -> {
            command.getErr().println("plan-advisor: " + Trouble.sentence(failure));
            return CommandLine.ExitCode.USAGE;
        });
        return line.execute(arguments);
    }

    /** Product, and the rulebook that ships with it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var book = dev.planadvisor.rulebook.CompiledRulebook.load(PlanAdvisor.class.getClassLoader())
                    .rulebook();
            return new String[] {
                Product.NAME_AND_VERSION, "rulebook " + book.version() + " (" + book.hash() + ")",
            };
        }
    }
}

package dev.planadvisor.app.cli;

import dev.planadvisor.Product;
import dev.planadvisor.plan.Language;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code plan-advisor}. */
@Command(
        name = Product.NAME,
        description = "Reviews sales plans: a score, and what to change first.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = PlanAdvisor.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  plan-advisor init my-plan.yaml          write a template with all seven steps",
            "  plan-advisor review my-plan.yaml        review it",
            "  plan-advisor review --lang pl plans/    review a folder, in Polish",
            "  plan-advisor diff old.yaml new.yaml     what became of the first draft",
            "  plan-advisor serve                      the same behind HTTP",
            "  source <(plan-advisor generate-completion)   complete commands in bash or zsh",
            "",
            "Exit codes: 0 ok; 1 a finding at the fail level or a score under the minimum;",
            "2 something could not be judged (usage, unreadable plan, broken rules).",
        })
public final class PlanAdvisor {
    /** The commands whose classes need more than a review does. */
    private static final List<String> SERVICE = List.of("serve", "keys", "store");

    private PlanAdvisor() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        if (arguments.length > 1
                && (arguments[0].equals("review") || arguments[0].equals("diff"))
                && !List.of(arguments).contains("--rules")) {
            ShippedAdvisor.start();
        }
        CommandLine line = new CommandLine(new PlanAdvisor());
        addCommands(line, arguments.length == 0 ? "" : arguments[0]);
        line.setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true));
        line.setErr(new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                Terminal.of(System.getenv()).colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.registerConverter(LocalDate.class, PlanAdvisor::day);
        line.registerConverter(Language.class, PlanAdvisor::language);
        line.registerConverter(Duration.class, new Span());
        line.setParameterExceptionHandler(PlanAdvisor::explain);
        line.setExecutionExceptionHandler((failure, command, result) -> {
            command.getErr().println("plan-advisor: " + Trouble.sentence(failure));
            return CommandLine.ExitCode.USAGE;
        });
        try {
            configure(line, arguments);
        } catch (Trouble trouble) {
            line.getErr().println("plan-advisor: " + trouble.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        return line.execute(arguments);
    }

    /** Lets environment and file speak where the commands of the service are asked for. */
    private static void configure(CommandLine line, String[] arguments) {
        CommandLine asked = arguments.length == 0 ? null : line.getSubcommands().get(arguments[0]);
        if (asked != null && SERVICE.contains(arguments[0])) {
            // One file holds the settings of the service; keys and store take from it where plans are kept.
            CommandLine.Model.CommandSpec service =
                    CommandLine.Model.CommandSpec.forAnnotatedObject(new ServeCommand());
            asked.setDefaultValueProvider(Configuration.of(service, arguments, System.getenv()));
        }
    }

    /** Adds the command that is asked for; all, where it is none or one that needs to know the others. */
    private static void addCommands(CommandLine line, String asked) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("review", ReviewCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("init", InitCommand::new);
        commands.put("rules", RulesCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("keys", KeysCommand::new);
        commands.put("store", StoreCommand::new);
        if (commands.containsKey(asked)) {
            line.addSubcommand(asked, commands.get(asked).get());
            return;
        }
        commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
        line.addSubcommand(new AutoComplete.GenerateCompletion());
        line.addSubcommand(new HelpCommand());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new TypeConversionException("'" + text + "' is no day; write one as in 2027-01-31");
        }
    }

    private static Language language(String text) {
        for (Language language : Language.values()) {
            if (language.tag().equalsIgnoreCase(text)) {
                return language;
            }
        }
        throw new TypeConversionException("'" + text + "' is no language of ours; write en or pl");
    }

    /** Says what is wrong with the arguments and where help is, without the whole of it. */
    private static int explain(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("plan-advisor: " + wrong.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return CommandLine.ExitCode.USAGE;
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

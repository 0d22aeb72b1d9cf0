package dev.planadvisor.app.cli;

import dev.planadvisor.Advisor;
import dev.planadvisor.document.Limits;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.document.Visible;
import dev.planadvisor.engine.Bounds;
import dev.planadvisor.findings.Severity;
import dev.planadvisor.plan.Language;
import dev.planadvisor.report.Format;
import dev.planadvisor.report.Renderer;
import dev.planadvisor.report.Report;
import dev.planadvisor.report.TextRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plan-advisor review}: plans in, reports out. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "Reviews plans and prints a score and what to change first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plan-advisor review plan.yaml                       what to change first",
            "  plan-advisor review --all --lang pl plan.yaml       everything, in Polish",
            "  plan-advisor review --format json plans/ > out.json for machines",
            "  plan-advisor review --min-score 75 'plans/**.yaml'  a gate for a build",
            "  generate-plan | plan-advisor review --stdin-name plan.json -",
        })
final class ReviewCommand implements Callable<Integer> {
    static final int NARROWEST = 40;
    private static final int OK = 0;
    private static final int GATE_FAILED = 1;
    private static final int NOT_JUDGED = 2;

    enum FailOn {
        error,
        warning,
        never
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|GLOB|-",
            description = "Plans to review: files, folders (every YAML or JSON file that says format: sales-plan/1),"
                    + " quoted patterns, or - for stdin.")
    private List<String> arguments;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Format of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report to a file instead of stdout.")
    private Path output;

    @Option(
            names = {"-l", "--lang"},
            paramLabel = "en|pl",
            description = "Language of the report (default: the plan's own).")
    private Language language;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Judge as of this day, as in 2027-01-31 (default: the first day of the plan's period if that"
                    + " lies ahead, else today).")
    private LocalDate asOf;

    @Option(
            names = "--min-score",
            paramLabel = "N",
            description = "Exit with 1 where a plan scores less than N of 100.")
    private Double minScore;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "Exit with 1 where a finding is at least this severe: ${COMPLETION-CANDIDATES} (default:"
                    + " ${DEFAULT-VALUE}).")
    private FailOn failOn;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Judge by the rules of this folder instead of those that ship with the product. Compiling"
                    + " rules runs them: take no folder from strangers.")
    private Path rules;

    @Option(
            names = "--stdin-name",
            paramLabel = "NAME",
            defaultValue = "stdin",
            description = "Name that the report gives to what comes from stdin; its ending tells the format.")
    private String stdinName;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no report and no progress; the exit code tells.")
    private boolean quiet;

    @Option(
            names = {"-a", "--all"},
            description = "Tell every finding in full instead of what fits a screen.")
    private boolean all;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Width of the text report (default: the terminal's, at most 100; 80 where there is none).")
    private Integer width;

    @Option(names = "--no-color", description = "No colours, even on a terminal.")
    private boolean noColor;

    @Override
    public Integer call() throws IOException {
        if (width != null && width < NARROWEST) {
            throw new ParameterException(
                    spec.commandLine(), "--width: a report needs at least " + NARROWEST + " columns.");
        }
        if (minScore != null && !(minScore >= 0 && minScore <= 100)) {
            throw new ParameterException(spec.commandLine(), "--min-score: a score lies between 0 and 100.");
        }
        PrintWriter messages = spec.commandLine().getErr();
        PlanFiles files = PlanFiles.of(arguments);
        files.missing()
                .forEach(name -> messages.println("plan-advisor: " + name + ": there is no such file or folder."));
        Terminal terminal = Terminal.of(System.getenv());
        List<Report> reports = files.entries().isEmpty() ? List.of() : reviewAll(files.entries(), terminal, messages);
        if (reports.isEmpty()) {
            if (files.missing().isEmpty()) {
                messages.println("plan-advisor: no plan found"
                        + (files.entries().isEmpty()
                                ? ": there is no YAML or JSON file."
                                : ": none of " + files.entries().size()
                                        + " YAML or JSON files says format: sales-plan/1."));
            }
            return NOT_JUDGED;
        }
        if (!quiet) {
            write(renderer(terminal).render(reports, isMany(files)));
            if (format != Format.TEXT || output != null) {
                reports.forEach(report -> tellRemarks(report, messages));
            }
        }
        reports.forEach(report -> tellOutOfBounds(report, messages));
        return files.missing().isEmpty() ? exitCode(reports) : NOT_JUDGED;
    }

    private List<Report> reviewAll(List<PlanFiles.Entry> entries, Terminal terminal, PrintWriter messages)
            throws IOException {
        Advisor advisor = rules == null
                ? ShippedAdvisor.await()
                : Advisor.of(RuleCache.of(System.getenv()).load(rules, messages), Bounds.DEFAULT);
        Advisor.Question question =
                new Advisor.Question(LocalDate.now(), Optional.ofNullable(asOf), Optional.ofNullable(language));
        boolean progress = terminal.progress() && !quiet && entries.size() > 1;
        List<Report> reports = new ArrayList<>();
        int done = 0;
        for (PlanFiles.Entry entry : entries) {
            done++;
            if (progress) {
                messages.print("\r\u001b[K" + done + " of " + entries.size() + "  " + Visible.of(entry.path()));
                messages.flush();
            }
            byte[] bytes = bytes(entry.path());
            if (entry.named() || PlanFiles.isPlan(bytes)) {
                String name = entry.path().equals("-") ? stdinName : entry.path();
                reports.add(advisor.review(PlanUpload.of(name, bytes), question));
            }
        }
        if (progress) {
            messages.print("\r\u001b[K");
            messages.flush();
        }
        return reports;
    }

    /** Says what is wrong with a document, by place, as compilers do. */
    static void tellRemarks(Report report, PrintWriter messages) {
        report.remarks()
                .forEach(remark -> messages.println(
                        report.plan().file() + ":" + remark.line() + ":" + remark.column() + ": " + remark.text()));
    }

    /** Says so where the rules did not come to an end. */
    static void tellOutOfBounds(Report report, PrintWriter messages) {
        if (report.status() == Report.Status.OUT_OF_BOUNDS) {
            messages.println("plan-advisor: " + report.plan().file()
                    + ": could not judge: the rules did not come to an end within their bounds.");
        }
    }

    /** The whole file, or one byte more than a plan may have. */
    static byte[] bytes(String path) throws IOException {
        int most = Limits.DEFAULT.bytes() + 1;
        if (path.equals("-")) {
            return System.in.readNBytes(most);
        }
        try (InputStream in = Files.newInputStream(Path.of(path))) {
            return in.readNBytes(most);
        }
    }

    /** Whether more than one very file was asked for, so that a machine reads a list. */
    private static boolean isMany(PlanFiles files) {
        return files.entries().size() != 1 || !files.entries().get(0).named();
    }

    private Renderer renderer(Terminal terminal) {
        return format.renderer(new TextRenderer.Layout(
                width == null ? terminal.width() : width, terminal.colour() && !noColor && output == null, all));
    }

    private void write(byte[] report) throws IOException {
        if (output == null) {
            System.out.write(report);
            System.out.flush();
            return;
        }
        Path folder = output.toAbsolutePath().getParent();
        Path half = Files.createTempFile(folder, ".plan-advisor", ".part");
        Files.write(half, report);
        Files.move(half, output, StandardCopyOption.REPLACE_EXISTING);
    }

    private int exitCode(List<Report> reports) {
        if (reports.stream().anyMatch(report -> report.status() != Report.Status.JUDGED)) {
            return NOT_JUDGED;
        }
        return reports.stream().anyMatch(this::isUnderTheGate) ? GATE_FAILED : OK;
    }

    private boolean isUnderTheGate(Report report) {
        boolean severe = switch (failOn) {
            case never -> false;
            case error -> report.count(Severity.ERROR) > 0;
            case warning -> report.count(Severity.ERROR) + report.count(Severity.WARNING) > 0;
        };
        return severe
                || (minScore != null
                        && report.score()
                                .map(score -> score.doubleValue() < minScore)
                                .orElse(true));
    }
}

package dev.planadvisor.app.cli;

import dev.planadvisor.Advisor;
import dev.planadvisor.Watch;
import dev.planadvisor.comparison.Comparison;
import dev.planadvisor.comparison.ComparisonRenderer;
import dev.planadvisor.comparison.Draft;
import dev.planadvisor.comparison.JsonComparison;
import dev.planadvisor.comparison.TextComparison;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.engine.Bounds;
import dev.planadvisor.plan.Language;
import dev.planadvisor.report.Report;
import dev.planadvisor.report.TextRenderer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plan-advisor diff}: two drafts in, what became of the first out. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Compares two drafts of a plan: what is mended, new and still open, how the score moved, and what"
                + " changed in the plan.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plan-advisor diff first.yaml second.yaml            what became of the first draft",
            "  plan-advisor diff --format json old.yaml new.yaml   for machines",
            "  git show HEAD~1:plan.yaml | plan-advisor diff - plan.yaml",
            "",
            "Exit codes: 0 ok; 1 the score fell or an error is new; 2 one of the plans could not be judged.",
        })
final class DiffCommand implements Callable<Integer> {
    private static final int OK = 0;
    private static final int GATE_FAILED = 1;
    private static final int NOT_JUDGED = 2;

    enum Format {
        text,
        json
    }

    enum FailOn {
        regression,
        never
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier draft: a file, or - for stdin.")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The later draft: a file, or - for stdin.")
    private String fresh;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Format of the comparison: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = {"-l", "--lang"},
            paramLabel = "en|pl",
            description = "Language of the comparison (default: the later draft's own).")
    private Language language;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "Judge both as of this day, as in 2027-01-31 (default: the first day of the later draft's period"
                            + " if that lies ahead, else today).")
    private LocalDate asOf;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            defaultValue = "regression",
            description = "Exit with 1 on a regression, which is a lower score or a new error: ${COMPLETION-CANDIDATES}"
                    + " (default: ${DEFAULT-VALUE}).")
    private FailOn failOn;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Judge by the rules of this folder instead of those that ship with the product. Compiling"
                    + " rules runs them: take no folder from strangers.")
    private Path rules;

    @Option(
            names = {"-a", "--all"},
            description = "List every finding that is still open instead of those that cost most.")
    private boolean all;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Width of the text (default: the terminal's, at most 100; 80 where there is none).")
    private Integer width;

    @Option(names = "--no-color", description = "No colours, even on a terminal.")
    private boolean noColor;

    @Override
    public Integer call() throws IOException {
        if (width != null && width < ReviewCommand.NARROWEST) {
            throw new ParameterException(
                    spec.commandLine(), "--width: a report needs at least " + ReviewCommand.NARROWEST + " columns.");
        }
        if (old.equals("-") && fresh.equals("-")) {
            throw new ParameterException(spec.commandLine(), "only one of the drafts can come from stdin.");
        }
        PrintWriter messages = spec.commandLine().getErr();
        PlanUpload earlier = upload(old);
        PlanUpload later = upload(fresh);
        Advisor advisor = rules == null
                ? ShippedAdvisor.await()
                : Advisor.of(RuleCache.of(System.getenv()).load(rules, messages), Bounds.DEFAULT);
        LocalDate today = LocalDate.now();
        Advisor.Examined after = advisor.examine(
                later,
                new Advisor.Question(today, Optional.ofNullable(asOf), Optional.ofNullable(language)),
                Watch.NONE);
        Language wanted = language == null ? after.language() : language;
        Report to = after.in(wanted);
        Advisor.Examined before = advisor.examine(
                earlier,
                new Advisor.Question(
                        today,
                        to.asOf().map(Report.AsOf::day).or(() -> Optional.ofNullable(asOf)),
                        Optional.of(wanted)),
                Watch.NONE);
        Report from = before.in(wanted);
        List<Report> unjudged =
                Stream.of(from, to).filter(report -> !isJudged(report)).toList();
        if (!unjudged.isEmpty()) {
            refuse(unjudged, messages);
            return NOT_JUDGED;
        }
        Comparison comparison = Comparison.of(
                wanted,
                Draft.of(from, before.plan().orElseThrow(), advisor.lexicon()),
                Draft.of(to, after.plan().orElseThrow(), advisor.lexicon()));
        System.out.write(renderer().render(comparison));
        System.out.flush();
        if (from.status() != Report.Status.JUDGED || to.status() != Report.Status.JUDGED) {
            return NOT_JUDGED;
        }
        return failOn == FailOn.regression && comparison.isRegression() ? GATE_FAILED : OK;
    }

    /** Whether there is a verdict to compare, even one without the chapters whose rules are broken. */
    private static boolean isJudged(Report report) {
        return report.status() == Report.Status.JUDGED || report.status() == Report.Status.BROKEN_RULES;
    }

    private static PlanUpload upload(String path) throws IOException {
        return PlanUpload.of(path.equals("-") ? "stdin" : path.replace('\\', '/'), ReviewCommand.bytes(path));
    }

    /** Says what is wrong with the documents as a review does; nothing on stdout for a machine that waits for JSON. */
    private void refuse(List<Report> reports, PrintWriter messages) throws IOException {
        if (format == Format.text) {
            System.out.write(
                    new TextRenderer(new TextRenderer.Layout(columns(), colour(), false)).render(reports, true));
            System.out.flush();
            return;
        }
        for (Report report : reports) {
            ReviewCommand.tellRemarks(report, messages);
            ReviewCommand.tellOutOfBounds(report, messages);
        }
    }

    private ComparisonRenderer renderer() {
        return switch (format) {
            case json -> new JsonComparison();
            case text -> new TextComparison(columns(), colour(), all);
        };
    }

    private int columns() {
        return width == null ? Terminal.of(System.getenv()).width() : width;
    }

    private boolean colour() {
        return Terminal.of(System.getenv()).colour() && !noColor;
    }
}

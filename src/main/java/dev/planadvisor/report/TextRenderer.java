package dev.planadvisor.report;

import dev.planadvisor.document.Visible;
import dev.planadvisor.findings.Outcome;
import dev.planadvisor.plan.Language;
import dev.planadvisor.report.Sheet.Ink;
import dev.planadvisor.score.Band;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A report for a terminal: the number, the chapters, and what to change first. */
public final class TextRenderer implements Renderer {
    private static final int IN_FULL = 3;
    private static final int IN_BRIEF = 7;
    private static final int MAX_FINDINGS = 1000;
    private static final int BAR = 20;
    private static final String INDENT = " ".repeat(10);

    private final Layout layout;
    private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);

    /**
     * How a report is laid out.
     *
     * @param width columns, at least 40
     * @param colour whether the terminal shows colours
     * @param all whether every finding is told in full
     */
    public record Layout(int width, boolean colour, boolean all) {}

    /** A renderer for one terminal. */
    public TextRenderer(Layout layout) {
        this.layout = layout;
    }

    @Override
    public String contentType() {
        return "text/plain; charset=utf-8";
    }

    @Override
    public byte[] render(List<Report> reports, boolean many) {
        return reports.stream()
                .map(this::text)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String text(Report report) {
        Wording wording = wordings.computeIfAbsent(report.language(), Wording::new);
        return new Page(report, wording).text();
    }

    /** One report while it is written. */
    private final class Page {
        private final Report report;
        private final Wording wording;
        private final Sheet sheet = new Sheet(layout.width(), layout.colour());

        Page(Report report, Wording wording) {
            this.report = report;
            this.wording = wording;
        }

        String text() {
            String name = Visible.of(report.plan().name());
            String file = Visible.of(report.plan().file());
            if (name.isEmpty()) {
                line(ink(Ink.STRONG, file));
            } else {
                line(ink(Ink.STRONG, name) + ink(Ink.FAINT, " · " + file));
            }
            line(headline());
            if (!report.cappedBy().isEmpty()) {
                wrapped("  ", wording.phrase("capped", "rules", titles()));
            }
            if (!report.chapters().isEmpty()) {
                line("  " + wording.phrase("confidence", "confidence", report.confidence()));
            }
            report.asOf().ifPresent(asOf -> line("  " + wording.phrase("asof." + asOf.basis(), "day", asOf.day())));
            if (!report.remarks().isEmpty()) {
                line("");
                report.remarks().forEach(this::remark);
            }
            if (!report.chapters().isEmpty()) {
                line("");
                report.chapters().forEach(this::chapter);
                readings();
                line("");
                recommendations();
                line("");
                checks();
            }
            line(ink(
                    Ink.FAINT,
                    wording.phrase(
                            "stamp",
                            "product",
                            report.stamp().product(),
                            "version",
                            report.stamp().rulebookVersion(),
                            "hash",
                            report.stamp().rulebookHash().substring(0, 12))));
            return sheet.text();
        }

        private String headline() {
            String score = report.score().map(wording::points).orElse("–");
            String band = wording.phrase("band." + report.band().word());
            return switch (report.status()) {
                case REFUSED -> ink(Ink.ERROR, wording.phrase("headline.refused"));
                case OUT_OF_BOUNDS -> ink(Ink.ERROR, wording.phrase("headline.bounds"));
                case BROKEN_RULES -> ink(Ink.ERROR, wording.phrase("headline.broken", "score", score));
                case JUDGED ->
                    report.band() == Band.NOT_ENOUGH_TO_JUDGE
                            ? ink(Ink.WARNING, wording.phrase("headline.enough", "score", score))
                            : ink(colour(report.band()), wording.phrase("headline", "score", score, "band", band));
            };
        }

        private Ink colour(Band band) {
            return switch (band) {
                case EXCELLENT, GOOD -> Ink.GOOD;
                case FAIR, NOT_ENOUGH_TO_JUDGE -> Ink.WARNING;
                case WEAK -> Ink.ERROR;
            };
        }

        private String titles() {
            return report.recommendations().stream()
                    .filter(finding -> report.cappedBy().contains(finding.rule()))
                    .map(Report.Recommendation::title)
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        private void remark(Report.RemarkLine remark) {
            line(ink(Ink.STRONG, Visible.of(report.plan().file()) + ":" + remark.line() + ":" + remark.column()));
            wrapped("  ", remark.text());
        }

        private void chapter(Report.ChapterLine chapter) {
            int widest = report.chapters().stream()
                    .mapToInt(c -> c.title().codePointCount(0, c.title().length()))
                    .max()
                    .orElse(0);
            String title = chapter.title()
                    + " "
                            .repeat(widest
                                    - chapter.title()
                                            .codePointCount(0, chapter.title().length()));
            if (chapter.score().isEmpty()) {
                line("  " + title + "  " + ink(Ink.FAINT, wording.phrase("chapter.none")));
                return;
            }
            BigDecimal score = chapter.score().get();
            int full = score.multiply(BigDecimal.valueOf(BAR))
                    .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_DOWN)
                    .intValueExact();
            Ink ink = full >= BAR * 9 / 10 ? Ink.GOOD : full >= BAR / 2 ? Ink.WARNING : Ink.ERROR;
            String bar = ink(ink, "█".repeat(full)) + ink(Ink.FAINT, "░".repeat(BAR - full));
            String points = wording.points(score);
            line("  " + title + "  " + bar + "  " + " ".repeat(Math.max(0, 5 - points.length())) + points);
        }

        private void readings() {
            if (!report.readings().isEmpty()) {
                line("");
                line(ink(Ink.STRONG, wording.phrase("readings")));
                report.readings()
                        .forEach(goal ->
                                wrapped("  ", wording.phrase("reading", "goal", goal.goal(), "read", goal.reading())));
            }
        }

        private void recommendations() {
            List<Report.Recommendation> findings = report.recommendations();
            if (findings.isEmpty()) {
                line(wording.phrase("none"));
                return;
            }
            BigDecimal worth = sum(findings);
            line(ink(Ink.STRONG, wording.phrase("first")) + " · "
                    + wording.phrase("findings", "count", findings.size(), "points", wording.points(worth)));
            int full = layout.all() ? Math.min(findings.size(), MAX_FINDINGS) : Math.min(findings.size(), IN_FULL);
            for (int i = 0; i < full; i++) {
                line("");
                inFull(i + 1, findings.get(i));
            }
            int brief = layout.all() ? full : Math.min(findings.size(), IN_FULL + IN_BRIEF);
            if (brief > full) {
                line("");
                line(ink(Ink.STRONG, wording.phrase("then")));
                for (int i = full; i < brief; i++) {
                    inBrief(i + 1, findings.get(i));
                }
            }
            List<Report.Recommendation> rest = findings.subList(brief, findings.size());
            if (!rest.isEmpty()) {
                line(INDENT + wording.phrase("more", "count", rest.size(), "points", wording.points(sum(rest))));
            } else if (!layout.all() && findings.size() > full) {
                line(INDENT + wording.phrase("all"));
            }
        }

        private BigDecimal sum(List<Report.Recommendation> findings) {
            return findings.stream().map(Report.Recommendation::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private void inFull(int number, Report.Recommendation finding) {
            line(start(number, finding) + ink(Ink.STRONG, finding.title()));
            line(INDENT + severity(finding) + ink(Ink.FAINT, " · " + place(finding) + " · " + finding.rule()));
            wrapped(INDENT, finding.message());
            String why = wording.phrase("why");
            String todo = wording.phrase("todo");
            int label = Math.max(why.length(), todo.length()) + 1;
            labelled(why, label, finding.why().replace("\n\n", " "));
            for (int i = 0; i < finding.advice().size(); i++) {
                labelled(i == 0 ? todo : "", label, "• " + finding.advice().get(i));
            }
        }

        private void inBrief(int number, Report.Recommendation finding) {
            line(start(number, finding)
                    + finding.title()
                    + ink(Ink.FAINT, " · " + wording.phrase("line", "line", Integer.toString(finding.line()))));
        }

        private String start(int number, Report.Recommendation finding) {
            String points = "+" + wording.points(finding.points());
            return String.format("%2d. ", number)
                    + ink(Ink.STRONG, " ".repeat(Math.max(0, 4 - points.length())) + points) + "  ";
        }

        private String severity(Report.Recommendation finding) {
            Ink ink = switch (finding.severity()) {
                case ERROR -> Ink.ERROR;
                case WARNING -> Ink.WARNING;
                case ADVICE -> Ink.ADVICE;
            };
            return ink(ink, wording.phrase("severity." + finding.severity().word()));
        }

        private String place(Report.Recommendation finding) {
            return Visible.of(report.plan().file()) + ":" + finding.line() + ":" + finding.column();
        }

        private void checks() {
            wrapped(
                    "",
                    wording.phrase(
                            "passed",
                            "passed",
                            report.count(Outcome.PASSED),
                            "flagged",
                            report.count(Outcome.FLAGGED),
                            "skipped",
                            report.count(Outcome.NOT_APPLICABLE)));
            if (report.count(Outcome.BROKEN) > 0) {
                String rules = report.checks().stream()
                        .filter(check -> check.outcome() == Outcome.BROKEN)
                        .map(check -> check.rule().toString())
                        .collect(Collectors.joining(", "));
                wrapped("", wording.phrase("broken", "count", report.count(Outcome.BROKEN), "rules", rules));
            }
        }

        private void labelled(String label, int width, String text) {
            String first = INDENT + ink(Ink.FAINT, label) + " ".repeat(width - label.length());
            String later = INDENT + " ".repeat(width + (text.startsWith("• ") ? 2 : 0));
            sheet.folded(first, INDENT.length() + width, later, text);
        }

        private void wrapped(String indent, String text) {
            sheet.wrapped(indent, text);
        }

        private void line(String text) {
            sheet.line(text);
        }

        private String ink(Ink ink, String text) {
            return sheet.ink(ink, text);
        }
    }
}

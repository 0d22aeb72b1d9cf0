package dev.planadvisor.comparison;

import dev.planadvisor.comparison.Comparison.Added;
import dev.planadvisor.comparison.Comparison.Change;
import dev.planadvisor.comparison.Comparison.ChapterMove;
import dev.planadvisor.comparison.Comparison.Fixed;
import dev.planadvisor.comparison.Comparison.Movement;
import dev.planadvisor.comparison.Comparison.Open;
import dev.planadvisor.comparison.Comparison.Side;
import dev.planadvisor.document.Visible;
import dev.planadvisor.report.Report;
import dev.planadvisor.report.Sheet;
import dev.planadvisor.report.Sheet.Ink;
import dev.planadvisor.report.Wording;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A comparison for a terminal: the score first, then why, then the plan, then the findings. */
public final class TextComparison implements ComparisonRenderer {
    private static final int OPEN_IN_BRIEF = 10;

    private final int width;
    private final boolean colour;
    private final boolean all;

    /**
     * A renderer for one terminal.
     *
     * @param width columns, at least 40
     * @param colour whether the terminal shows colours
     * @param all whether every open finding is listed, and not only those that cost most
     */
    public TextComparison(int width, boolean colour, boolean all) {
        this.width = width;
        this.colour = colour;
        this.all = all;
    }

    @Override
    public String contentType() {
        return "text/plain; charset=utf-8";
    }

    @Override
    public byte[] render(Comparison comparison) {
        return new Page(comparison).text().getBytes(StandardCharsets.UTF_8);
    }

    /** One comparison while it is written. */
    private final class Page {
        private final Comparison comparison;
        private final Wording wording;
        private final Sheet sheet = new Sheet(width, colour);

        Page(Comparison comparison) {
            this.comparison = comparison;
            this.wording = new Wording(comparison.language(), Comparison.class);
        }

        String text() {
            title();
            comparison.cautions().forEach(caution -> bullet(sheet.ink(Ink.WARNING, "!"), 1, caution));
            chapters();
            comparison.movement().ifPresent(this::movement);
            changes();
            fixed();
            added();
            open();
            sheet.line("");
            Report.Stamp stamp = comparison.to().stamp();
            sheet.line(sheet.ink(
                    Ink.FAINT,
                    wording.phrase(
                            "stamp",
                            "product",
                            stamp.product(),
                            "version",
                            stamp.rulebookVersion(),
                            "hash",
                            stamp.rulebookHash().substring(0, 12))));
            return sheet.text();
        }

        private void title() {
            Side from = comparison.from();
            Side to = comparison.to();
            String name = Visible.of(to.plan().name());
            String files = Visible.of(from.plan().file()) + " → "
                    + Visible.of(to.plan().file());
            sheet.line(
                    name.isEmpty()
                            ? sheet.ink(Ink.STRONG, files)
                            : sheet.ink(Ink.STRONG, name) + sheet.ink(Ink.FAINT, " · " + files));
            if (comparison.movement().isEmpty()) {
                sheet.line(sheet.ink(Ink.WARNING, wording.phrase("headline.none")));
            } else {
                BigDecimal total = comparison.movement().get().total();
                String score = wording.phrase("headline", "from", score(from), "to", score(to));
                sheet.line(sheet.ink(ink(total), score + " · " + signed(total)) + " · " + bands(from, to));
            }
            if (comparison.newErrors() > 0) {
                sheet.line("  " + sheet.ink(Ink.ERROR, wording.phrase("regression", "count", comparison.newErrors())));
            }
            to.asOf().ifPresent(asOf -> sheet.line("  " + wording.phrase("asof", "day", asOf.day())));
        }

        private String score(Side side) {
            return side.score().map(wording::points).orElse("–");
        }

        private String bands(Side from, Side to) {
            String after = wording.phrase("band." + to.band().word());
            return from.band() == to.band()
                    ? after
                    : wording.phrase(
                            "span", "from", wording.phrase("band." + from.band().word()), "to", after);
        }

        private void chapters() {
            List<ChapterMove> moved = comparison.chapters().stream()
                    .filter(chapter -> !chapter.from().equals(chapter.to()))
                    .toList();
            if (moved.isEmpty()) {
                return;
            }
            sheet.line("");
            int widest = moved.stream()
                    .mapToInt(chapter -> length(chapter.title()))
                    .max()
                    .getAsInt();
            for (ChapterMove chapter : moved) {
                String from = chapter.from().map(wording::points).orElse("–");
                String to = chapter.to().map(wording::points).orElse("–");
                String row = "  " + chapter.title() + " ".repeat(widest - length(chapter.title())) + "  "
                        + padded(from, 5) + " → " + padded(to, 5);
                sheet.line(
                        chapter.from().isPresent() && chapter.to().isPresent()
                                ? row + "  "
                                        + points(chapter.to()
                                                .get()
                                                .subtract(chapter.from().get()))
                                : row);
            }
        }

        private void movement(Movement movement) {
            heading("movement");
            if (comparison.fixed().isEmpty()
                    && comparison.added().isEmpty()
                    && movement.total().signum() == 0
                    && movement.open().signum() == 0) {
                sheet.line("  " + wording.phrase("score.same"));
                return;
            }
            long mended = comparison.fixed().stream()
                    .filter(fixed -> fixed.reason() == Fixed.Reason.MENDED)
                    .count();
            long gone = comparison.fixed().size() - mended;
            share(movement.mended(), "movement.mended", mended);
            share(movement.gone(), "movement.gone", gone);
            share(movement.arrived(), "movement.arrived", comparison.added().size());
            share(movement.open(), "movement.open", comparison.open().size());
            if (movement.other().signum() != 0) {
                share(movement.other(), "movement.other", 1);
            }
            sheet.line("  " + sheet.ink(Ink.STRONG, points(movement.total())) + "  "
                    + wording.phrase("headline", "from", score(comparison.from()), "to", score(comparison.to())));
        }

        private void share(BigDecimal points, String key, long count) {
            if (count > 0) {
                bullet(points(points), 6, wording.phrase(key, "count", count));
            }
        }

        private void changes() {
            heading("changes");
            if (comparison.changes().isEmpty()) {
                sheet.line("  " + wording.phrase("changes.none"));
            }
            String section = "";
            for (Change change : comparison.changes()) {
                if (!change.section().equals(section)) {
                    section = change.section();
                    sheet.line("  " + wording.phrase("section." + section));
                }
                sheet.folded("    • ", 6, "      ", change.text());
            }
            if (!comparison.consequences().isEmpty()) {
                heading("consequences");
                comparison.consequences().forEach(consequence -> sheet.folded("  • ", 4, "    ", consequence.text()));
            }
        }

        private void fixed() {
            heading("fixed");
            if (comparison.fixed().isEmpty()) {
                sheet.line("  " + wording.phrase("fixed.none"));
            }
            for (Fixed fixed : comparison.fixed()) {
                String why = fixed.reason() == Fixed.Reason.MENDED
                        ? ""
                        : " · " + wording.phrase("fixed." + fixed.reason().word());
                Report.Recommendation finding = fixed.finding();
                bullet(points(finding.points()), 6, finding.title() + " · " + finding.rule() + why);
            }
        }

        private void added() {
            heading("added");
            if (comparison.added().isEmpty()) {
                sheet.line("  " + wording.phrase("added.none"));
            }
            for (Added added : comparison.added()) {
                String why = added.reason() == Added.Reason.APPEARED
                        ? ""
                        : " · " + wording.phrase("added." + added.reason().word());
                Report.Recommendation finding = added.finding();
                bullet(points(finding.points().negate()), 6, finding.title());
                sheet.wrapped(
                        " ".repeat(10),
                        wording.phrase("severity." + finding.severity().word()) + " · "
                                + wording.phrase("line", "line", Integer.toString(finding.line())) + " · "
                                + finding.rule() + why);
                sheet.wrapped(" ".repeat(10), finding.message());
            }
        }

        private void open() {
            heading("open");
            List<Open> open = comparison.open();
            if (open.isEmpty()) {
                sheet.line("  " + wording.phrase("open.none"));
            }
            int listed = all ? open.size() : Math.min(open.size(), OPEN_IN_BRIEF);
            for (Open one : open.subList(0, listed)) {
                Report.Recommendation after = one.after();
                String was = one.before().points().compareTo(after.points()) == 0
                        ? ""
                        : wording.points(one.before().points()) + " → ";
                bullet(
                        padded(was + wording.points(after.points()), 10),
                        10,
                        after.title() + " · " + wording.phrase("line", "line", Integer.toString(after.line())) + " · "
                                + after.rule());
            }
            List<Open> rest = open.subList(listed, open.size());
            if (!rest.isEmpty()) {
                BigDecimal points =
                        rest.stream().map(one -> one.after().points()).reduce(BigDecimal.ZERO, BigDecimal::add);
                sheet.wrapped(
                        " ".repeat(14),
                        wording.phrase("open.more", "count", rest.size(), "points", wording.points(points)));
            }
        }

        private void heading(String key) {
            sheet.line("");
            sheet.line(sheet.ink(Ink.STRONG, wording.phrase(key)));
        }

        private void bullet(String mark, int columns, String text) {
            sheet.folded("  " + mark + "  ", columns + 4, " ".repeat(columns + 4), text);
        }

        /** Points with their sign, in six columns. */
        private String points(BigDecimal points) {
            return sheet.ink(ink(points), padded(signed(points), 6));
        }

        private String signed(BigDecimal points) {
            String sign = points.signum() == 0 ? "±" : points.signum() < 0 ? "−" : "+";
            return sign + wording.points(points.abs());
        }

        private Ink ink(BigDecimal points) {
            return points.signum() > 0 ? Ink.GOOD : points.signum() < 0 ? Ink.ERROR : Ink.FAINT;
        }

        private String padded(String text, int columns) {
            return " ".repeat(Math.max(0, columns - length(text))) + text;
        }

        private int length(String text) {
            return text.codePointCount(0, text.length());
        }
    }
}

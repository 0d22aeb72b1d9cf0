package dev.planadvisor.comparison;

import dev.planadvisor.findings.Severity;
import dev.planadvisor.plan.Language;
import dev.planadvisor.report.Report;
import dev.planadvisor.score.Band;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Two drafts of a plan side by side: what is mended, new and still open, how the score moved and through what, and what
 * was changed in the plan.
 *
 * @param cautions why the two reviews cannot be compared like for like; empty where they can
 * @param movement of the score; empty where one of the drafts has none
 * @param chapters that both reviews know, in the order of the later one
 * @param fixed findings of the earlier draft that the later one does not have, the one that cost most first
 * @param added findings that only the later draft has, the one that costs most first
 * @param open findings that both have, the one that costs most now first
 * @param changes what is different in the plan, by section; empty where the plan is the same
 * @param consequences what follows from the changes, as ratios
 */
public record Comparison(
        Language language,
        Side from,
        Side to,
        List<String> cautions,
        Optional<Movement> movement,
        List<ChapterMove> chapters,
        List<Fixed> fixed,
        List<Added> added,
        List<Open> open,
        List<Change> changes,
        List<Consequence> consequences) {
    public Comparison {
        cautions = List.copyOf(cautions);
        chapters = List.copyOf(chapters);
        fixed = List.copyOf(fixed);
        added = List.copyOf(added);
        open = List.copyOf(open);
        changes = List.copyOf(changes);
        consequences = List.copyOf(consequences);
    }

    /**
     * Compares two drafts. The findings keep the words of their reports, which should be in the language asked for.
     *
     * @param language of all sentences that are made here
     */
    public static Comparison of(Language language, Draft from, Draft to) {
        return new Comparing(language, from, to).comparison();
    }

    /** Whether the plan got worse by its score, or has an error that it did not have. */
    public boolean isRegression() {
        return movement.filter(move -> move.total().signum() < 0).isPresent() || newErrors() > 0;
    }

    /** How many errors only the later draft has. */
    public long newErrors() {
        return added.stream()
                .filter(arrival -> arrival.finding().severity() == Severity.ERROR)
                .count();
    }

    /** One of the two drafts and its verdict. */
    public record Side(
            Report.PlanTitle plan,
            Report.Stamp stamp,
            Optional<Report.AsOf> asOf,
            Report.Status status,
            Optional<BigDecimal> score,
            Band band,
            int findings) {
        static Side of(Report report) {
            return new Side(
                    report.plan(),
                    report.stamp(),
                    report.asOf(),
                    report.status(),
                    report.score(),
                    report.band(),
                    report.recommendations().size());
        }
    }

    /**
     * How the score moved, accounted for in full:
     *
     * <pre>total = score(to) − score(from) = mended + gone + arrived + open + other</pre>
     *
     * Score and points of all findings add up to 100 in each review, so the points that were lost before and the points
     * that are lost now tell the whole difference. {@code other} is what is left of it where that does not hold, as in
     * reviews by another formula; it is 0 for two reviews of this program.
     *
     * @param total what the later score has more than the earlier one
     * @param mended points that mended findings had cost in the earlier review
     * @param gone points that the other fixed findings had cost: what they were about was removed, or is no longer asked
     * @param arrived what new findings cost in the later review, 0 or less
     * @param open what findings that are still open cost before, less what they cost now: one finding weighs more where
     *     fewer checks apply or fewer items are asked, or where the rulebook gives another weight
     * @param other total less all of these
     */
    public record Movement(
            BigDecimal total,
            BigDecimal mended,
            BigDecimal gone,
            BigDecimal arrived,
            BigDecimal open,
            BigDecimal other) {}

    /** A chapter's score before and after. */
    public record ChapterMove(String id, String title, Optional<BigDecimal> from, Optional<BigDecimal> to) {}

    /** A finding that the later draft does not have, and why. */
    public record Fixed(Report.Recommendation finding, Reason reason) {
        /** Why a finding is not made any more. */
        public enum Reason {
            /** The rule was asked again and has nothing to say. */
            MENDED,
            /** The part of the plan that it was about is not there any more. */
            REMOVED,
            /** The rule does not apply any more, is broken, or is not in the later rulebook. */
            NOT_ASKED;

            /** The word in documents. */
            public String word() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }

    /** A finding that the earlier draft does not have, and why. */
    public record Added(Report.Recommendation finding, Reason reason) {
        /** Why a finding was not made before. */
        public enum Reason {
            /** The rule was asked before and had nothing to say. */
            APPEARED,
            /** It is about a part of the plan that was not there before. */
            NEW_PART,
            /** The rule did not apply before, was broken, or was not in the earlier rulebook. */
            NEWLY_ASKED;

            /** The word in documents. */
            public String word() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }

    /** A finding that both drafts have. */
    public record Open(Report.Recommendation before, Report.Recommendation after) {}

    /**
     * Something that is different in the plan.
     *
     * @param section {@code mission}, {@code goals}, {@code team}, {@code customers}, {@code strategies}, {@code tools},
     *     {@code metrics}, {@code budget} or {@code plan}
     * @param spots where
     */
    public record Change(String section, String text, List<Spot> spots) {
        public Change {
            spots = List.copyOf(spots);
        }
    }

    /**
     * A place in both documents.
     *
     * @param from JSON pointer in the earlier document, where it is there
     * @param to JSON pointer in the later document, where it is there
     * @param before what stood there as a plan document writes it; for an item, what its author calls it
     * @param after what stands there now
     */
    public record Spot(Optional<String> from, Optional<String> to, Optional<String> before, Optional<String> after) {}

    /** What follows from the changes, in one sentence with the figures behind it. */
    public record Consequence(String text, List<Figure> figures) {
        public Consequence {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure before and after.
     *
     * @param name what it is, such as {@code goal-per-seller}
     */
    public record Figure(String name, BigDecimal from, BigDecimal to) {}
}

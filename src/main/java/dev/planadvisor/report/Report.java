package dev.planadvisor.report;

import dev.planadvisor.findings.Outcome;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.findings.Severity;
import dev.planadvisor.plan.Language;
import dev.planadvisor.score.Band;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A review of one plan in one language, in a total order: all that a renderer needs, and nothing of the machine or the
 * hour.
 *
 * @param plan file and name of what was reviewed
 * @param asOf the day on which the plan was judged; empty where it was not read
 * @param chapters in the rulebook's order; empty where the plan was not judged
 * @param recommendations the findings, the one worth most first
 * @param checks what every rule came to, by rule id
 * @param readings what was read from the words of goals, by goal
 * @param remarks about the document itself, in its order
 */
public record Report(
        Language language,
        Stamp stamp,
        PlanTitle plan,
        Status status,
        Optional<AsOf> asOf,
        Optional<BigDecimal> score,
        Band band,
        List<RuleId> cappedBy,
        int confidence,
        List<ChapterLine> chapters,
        List<Recommendation> recommendations,
        List<Check> checks,
        List<GoalLine> readings,
        List<RemarkLine> remarks) {

    public Report {
        cappedBy = List.copyOf(cappedBy);
        chapters = List.copyOf(chapters);
        recommendations = List.copyOf(recommendations);
        checks = List.copyOf(checks);
        readings = List.copyOf(readings);
        remarks = List.copyOf(remarks);
    }

    /** Whether there is a verdict to rely on. */
    public enum Status {
        /** Every rule came to a verdict. */
        JUDGED,
        /** The document is no plan that can be read. */
        REFUSED,
        /** At least one rule is broken; the others came to a verdict. */
        BROKEN_RULES,
        /** The rules did not come to an end within the bounds. */
        OUT_OF_BOUNDS
    }

    /**
     * What a review must name so that it can be replayed.
     *
     * @param product name and version of the program
     * @param rulebookHash SHA-256 in hexadecimal
     */
    public record Stamp(String product, String rulebookVersion, String rulebookHash) {}

    /**
     * What was reviewed.
     *
     * @param file as it was given, with {@code /}
     * @param name the company's, or empty
     */
    public record PlanTitle(String file, String name) {}

    /** The day on which a plan is judged, and why that one. */
    public record AsOf(LocalDate day, Basis basis) {
        /** Why the day was chosen. */
        public enum Basis {
            ASKED,
            PERIOD_START,
            TODAY
        }
    }

    /**
     * A chapter and how it does.
     *
     * @param score 0 to 100, or empty where it has none
     * @param weight its share in the plan's score, percent
     */
    public record ChapterLine(String id, String title, Optional<BigDecimal> score, BigDecimal weight) {}

    /**
     * A finding in words.
     *
     * @param pointer JSON pointer of the subject
     * @param line from 1
     * @param column from 1
     * @param points what the score gains when the subject passes
     * @param values the figures behind the sentence
     * @param fingerprint stays the same while lines move
     */
    public record Recommendation(
            RuleId rule,
            Severity severity,
            String pointer,
            int line,
            int column,
            String title,
            String message,
            String why,
            List<String> advice,
            String ignore,
            BigDecimal points,
            SortedMap<String, Object> values,
            String fingerprint) {
        public Recommendation {
            advice = List.copyOf(advice);
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }
    }

    /**
     * What a rule came to.
     *
     * @param subjects how many it was asked of
     * @param flagged how many of them it flagged
     */
    public record Check(RuleId rule, Outcome outcome, int subjects, int flagged) {}

    /**
     * How a goal without fields was read from its words.
     *
     * @param goal a short text by which its author recognises it
     * @param reading what was read, worded
     */
    public record GoalLine(String goal, String reading) {}

    /** Something about the document itself that its author must mend. */
    public record RemarkLine(String pointer, int line, int column, String code, String text) {}

    /** How many rules came to an outcome. */
    public long count(Outcome outcome) {
        return checks.stream().filter(check -> check.outcome() == outcome).count();
    }

    /** How many findings are of a severity. */
    public long count(Severity severity) {
        return recommendations.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}

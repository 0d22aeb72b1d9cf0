package dev.planadvisor.score;

import dev.planadvisor.findings.RuleId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The score of a plan and what it is made of.
 *
 * @param score 0 to 100, one decimal, rounded down; empty where no chapter has a score
 * @param band what the score is called, after caps
 * @param cappedBy the essential rules that hold the band down; empty where the score alone gives the band
 * @param confidence percent of the rulebook's weight, for this kind of plan, that could be judged; whole
 * @param chapters all chapters, in the rulebook's order
 * @param findings all findings, with points that add up with the score to 100; by points, then rule and subject
 */
public record Scorecard(
        Optional<BigDecimal> score,
        Band band,
        List<RuleId> cappedBy,
        int confidence,
        List<ChapterScore> chapters,
        List<PricedFinding> findings) {
    public Scorecard {
        cappedBy = List.copyOf(cappedBy);
        chapters = List.copyOf(chapters);
        findings = List.copyOf(findings);
    }
}

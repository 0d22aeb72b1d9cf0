package dev.planadvisor.score;

import dev.planadvisor.findings.Finding;
import dev.planadvisor.findings.Findings;
import dev.planadvisor.findings.MissingFact;
import dev.planadvisor.findings.Outcome;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.findings.Verdict;
import dev.planadvisor.rulebook.Bands;
import dev.planadvisor.rulebook.Chapter;
import dev.planadvisor.rulebook.Rulebook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The formula of the score.
 *
 * <p>A rule's ratio is the share of its subjects that it does not flag. A chapter's score is the mean of the ratios of its
 * applicable rules by weight; the plan's is the mean of its chapters by weight. So a flagged subject costs
 *
 * <pre>100 × chapter weight ÷ Σ chapter weights × rule weight ÷ Σ rule weights ÷ subjects</pre>
 *
 * points, where the sums run over what applies, and the score is 100 less all costs. A chapter with a broken rule has no
 * score and weighs nothing.
 */
public final class Scoring {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final MathContext EXACT = MathContext.DECIMAL128;
    /** Digits in which sums of 34-digit quotients are settled before they are rounded down. */
    private static final int SETTLED = 12;

    private Scoring() {}

    /** Scores the verdicts of a rulebook. */
    public static Scorecard score(Findings findings, Rulebook rulebook) {
        Map<String, List<Verdict>> byChapter = findings.verdicts().stream()
                .collect(Collectors.groupingBy(v -> v.rule().chapter()));
        BigDecimal weights = rulebook.chapters().stream()
                .filter(chapter -> hasScore(byChapter.getOrDefault(chapter.id(), List.of())))
                .map(chapter -> BigDecimal.valueOf(chapter.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<ChapterScore> chapters = new ArrayList<>();
        List<Cost> costs = new ArrayList<>();
        for (Chapter chapter : rulebook.chapters()) {
            List<Verdict> verdicts = byChapter.getOrDefault(chapter.id(), List.of());
            if (!hasScore(verdicts)) {
                chapters.add(new ChapterScore(chapter.id(), Optional.empty(), BigDecimal.ZERO.setScale(1)));
                verdicts.forEach(verdict -> verdict.findings().forEach(f -> costs.add(new Cost(f, BigDecimal.ZERO))));
                continue;
            }
            BigDecimal share =
                    BigDecimal.valueOf(chapter.weight()).multiply(HUNDRED).divide(weights, EXACT);
            List<Cost> lost = costs(verdicts, rulebook);
            BigDecimal sum = lost.stream().map(Cost::points).reduce(BigDecimal.ZERO, BigDecimal::add);
            chapters.add(new ChapterScore(
                    chapter.id(), Optional.of(remaining(sum)), share.setScale(1, RoundingMode.HALF_EVEN)));
            lost.forEach(cost -> costs.add(new Cost(
                    cost.finding(), cost.points().multiply(share, EXACT).divide(HUNDRED, EXACT))));
        }
        Optional<BigDecimal> score = weights.signum() == 0
                ? Optional.empty()
                : Optional.of(remaining(costs.stream().map(Cost::points).reduce(BigDecimal.ZERO, BigDecimal::add)));
        int confidence = confidence(byChapter, rulebook);
        Band plain = band(score, confidence, rulebook.bands());
        List<RuleId> caps = plain == Band.EXCELLENT || plain == Band.GOOD ? essential(findings, rulebook) : List.of();
        return new Scorecard(
                score, caps.isEmpty() ? plain : Band.FAIR, caps, confidence, chapters, priced(costs, score));
    }

    /** What a flagged subject costs before rounding: of its chapter's 100 points, or of the plan's. */
    private record Cost(Finding finding, BigDecimal points) {}

    private static boolean isApplicable(Verdict verdict) {
        return verdict.outcome() == Outcome.PASSED || verdict.outcome() == Outcome.FLAGGED;
    }

    private static boolean hasScore(List<Verdict> verdicts) {
        return verdicts.stream().anyMatch(Scoring::isApplicable)
                && verdicts.stream().noneMatch(v -> v.outcome() == Outcome.BROKEN);
    }

    private static List<Cost> costs(List<Verdict> verdicts, Rulebook rulebook) {
        BigDecimal weights = BigDecimal.valueOf(verdicts.stream()
                .filter(Scoring::isApplicable)
                .mapToLong(v -> weight(v, rulebook))
                .sum());
        List<Cost> costs = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            for (Finding finding : verdict.findings()) {
                BigDecimal ofRule = HUNDRED.multiply(BigDecimal.valueOf(weight(verdict, rulebook)))
                        .divide(weights, EXACT)
                        .divide(BigDecimal.valueOf(verdict.subjects().size()), EXACT);
                costs.add(new Cost(finding, ofRule));
            }
        }
        return costs;
    }

    private static int weight(Verdict verdict, Rulebook rulebook) {
        return rulebook.cards().get(verdict.rule()).weight();
    }

    private static BigDecimal remaining(BigDecimal costs) {
        return HUNDRED.subtract(costs).setScale(SETTLED, RoundingMode.HALF_EVEN).setScale(1, RoundingMode.FLOOR);
    }

    private static int confidence(Map<String, List<Verdict>> byChapter, Rulebook rulebook) {
        BigDecimal judged = BigDecimal.ZERO;
        BigDecimal asked = BigDecimal.ZERO;
        for (Chapter chapter : rulebook.chapters()) {
            List<Verdict> mine = byChapter.getOrDefault(chapter.id(), List.of()).stream()
                    .filter(Scoring::isForThisKindOfPlan)
                    .toList();
            long all = mine.stream().mapToLong(v -> weight(v, rulebook)).sum();
            if (all > 0) {
                long done = mine.stream()
                        .filter(Scoring::isApplicable)
                        .mapToLong(v -> weight(v, rulebook))
                        .sum();
                BigDecimal weight = BigDecimal.valueOf(chapter.weight());
                asked = asked.add(weight);
                judged = judged.add(weight.multiply(BigDecimal.valueOf(done)).divide(BigDecimal.valueOf(all), EXACT));
            }
        }
        return asked.signum() == 0
                ? 0
                : judged.multiply(HUNDRED)
                        .divide(asked, EXACT)
                        .setScale(0, RoundingMode.FLOOR)
                        .intValueExact();
    }

    private static boolean isForThisKindOfPlan(Verdict verdict) {
        return verdict.missing().stream().allMatch(MissingFact::expected);
    }

    private static Band band(Optional<BigDecimal> score, int confidence, Bands bands) {
        if (score.isEmpty() || confidence < bands.enoughConfidence()) {
            return Band.NOT_ENOUGH_TO_JUDGE;
        }
        BigDecimal points = score.get();
        if (points.compareTo(BigDecimal.valueOf(bands.excellent())) >= 0) {
            return Band.EXCELLENT;
        }
        if (points.compareTo(BigDecimal.valueOf(bands.good())) >= 0) {
            return Band.GOOD;
        }
        return points.compareTo(BigDecimal.valueOf(bands.fair())) >= 0 ? Band.FAIR : Band.WEAK;
    }

    private static List<RuleId> essential(Findings findings, Rulebook rulebook) {
        return findings.verdicts().stream()
                .filter(v -> v.outcome() == Outcome.FLAGGED)
                .map(Verdict::rule)
                .filter(rulebook.essential()::contains)
                .toList();
    }

    /**
     * Rounds the costs to tenths so that they add up with the score to 100: each is rounded down, and the tenths that are
     * left go to those that lost most by it (largest remainder).
     */
    private static List<PricedFinding> priced(List<Cost> costs, Optional<BigDecimal> score) {
        List<Cost> order = costs.stream()
                .sorted(Comparator.comparing((Cost cost) -> floor(cost.points()).subtract(settled(cost.points())))
                        .thenComparing(cost -> cost.finding().rule())
                        .thenComparing(cost -> cost.finding().subject()))
                .toList();
        BigDecimal left = score.isEmpty()
                ? BigDecimal.ZERO
                : HUNDRED.subtract(score.get())
                        .subtract(costs.stream()
                                .map(cost -> floor(cost.points()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
        List<PricedFinding> priced = new ArrayList<>();
        for (Cost cost : order) {
            BigDecimal points = floor(cost.points());
            if (left.signum() > 0) {
                points = points.add(TENTH);
                left = left.subtract(TENTH);
            }
            priced.add(new PricedFinding(cost.finding(), points));
        }
        priced.sort(Comparator.comparing(PricedFinding::points, Comparator.reverseOrder())
                .thenComparing(p -> p.finding().rule())
                .thenComparing(p -> p.finding().subject()));
        return priced;
    }

    private static BigDecimal settled(BigDecimal points) {
        return points.setScale(SETTLED, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal floor(BigDecimal points) {
        return settled(points).setScale(1, RoundingMode.FLOOR);
    }
}

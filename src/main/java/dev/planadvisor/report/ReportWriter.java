package dev.planadvisor.report;

import dev.planadvisor.document.Place;
import dev.planadvisor.document.Places;
import dev.planadvisor.document.Remark;
import dev.planadvisor.facts.FactSheet;
import dev.planadvisor.facts.GoalReadingFact;
import dev.planadvisor.findings.Finding;
import dev.planadvisor.findings.Findings;
import dev.planadvisor.findings.Outcome;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.findings.Subject;
import dev.planadvisor.plan.Language;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.rulebook.Card;
import dev.planadvisor.rulebook.Chapter;
import dev.planadvisor.rulebook.CompiledRulebook;
import dev.planadvisor.rulebook.Rulebook;
import dev.planadvisor.rulebook.Words;
import dev.planadvisor.score.Band;
import dev.planadvisor.score.ChapterScore;
import dev.planadvisor.score.PricedFinding;
import dev.planadvisor.score.Scorecard;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a scorecard into words, and into the order in which a sales leader should act. */
public final class ReportWriter {
    private static final Comparator<Report.Recommendation> WORTH_MOST_FIRST = Comparator.comparing(
                    Report.Recommendation::points, Comparator.reverseOrder())
            .thenComparing(Report.Recommendation::severity)
            .thenComparing(Report.Recommendation::line)
            .thenComparing(Report.Recommendation::rule)
            .thenComparing(Report.Recommendation::pointer);

    private final CompiledRulebook rules;
    private final Report.Stamp stamp;
    private final Map<Language, Wording> wordings = new ConcurrentHashMap<>();

    /**
     * Makes the writer for a rulebook.
     *
     * @param product name and version of the program
     */
    public ReportWriter(CompiledRulebook rules, String product) {
        this.rules = rules;
        Rulebook book = rules.rulebook();
        this.stamp = new Report.Stamp(product, book.version(), book.hash());
    }

    /** Makes what the first report in a language would otherwise have to wait for; may run beside it. */
    public void prepare(Language language) {
        wording(language).phrase("passed", "passed", 1, "flagged", 1, "skipped", 1);
        wording(language).number(BigDecimal.ONE);
    }

    /** The report on a plan that was judged. */
    public Report judged(
            Language language,
            String file,
            Plan plan,
            Places places,
            Report.AsOf asOf,
            FactSheet facts,
            Findings findings,
            Scorecard card) {
        String currency = plan.company() == null || plan.company().currency() == null
                ? ""
                : plan.company().currency();
        boolean broken = findings.verdicts().stream().anyMatch(v -> v.outcome() == Outcome.BROKEN);
        List<Report.Recommendation> recommendations = card.findings().stream()
                .map(finding -> recommendation(language, finding, places, currency))
                .sorted(WORTH_MOST_FIRST)
                .toList();
        List<Report.Check> checks = findings.verdicts().stream()
                .map(v -> new Report.Check(
                        v.rule(), v.outcome(), v.subjects().size(), v.findings().size()))
                .toList();
        return new Report(
                language,
                stamp,
                title(file, plan),
                broken ? Report.Status.BROKEN_RULES : Report.Status.JUDGED,
                Optional.of(asOf),
                card.score(),
                card.band(),
                card.cappedBy(),
                card.confidence(),
                chapters(language, card),
                recommendations,
                checks,
                readings(language, facts, currency),
                List.of());
    }

    private List<Report.GoalLine> readings(Language language, FactSheet facts, String currency) {
        return facts.facts().stream()
                .filter(GoalReadingFact.class::isInstance)
                .map(GoalReadingFact.class::cast)
                .filter(goal -> goal.metricFromWords() || goal.figuresFromWords() || goal.deadlineFromWords())
                .sorted(Comparator.comparing((GoalReadingFact goal) -> new Subject(goal.at())))
                .map(goal -> new Report.GoalLine(goal.label(), wording(language).reading(goal, currency)))
                .toList();
    }

    /** The report on a document that is no plan. */
    public Report refused(Language language, String file, List<Remark> remarks) {
        List<Report.RemarkLine> lines = remarks.stream()
                .map(remark -> new Report.RemarkLine(
                        remark.place().pointer(),
                        remark.place().line(),
                        remark.place().column(),
                        remark.code(),
                        remark.text(language)))
                .toList();
        return unjudged(language, new Report.PlanTitle(file, ""), Report.Status.REFUSED, Optional.empty(), lines);
    }

    /** The report on a plan whose judgement did not come to an end. */
    public Report outOfBounds(Language language, String file, Plan plan, Report.AsOf asOf) {
        return unjudged(language, title(file, plan), Report.Status.OUT_OF_BOUNDS, Optional.of(asOf), List.of());
    }

    private Report unjudged(
            Language language,
            Report.PlanTitle title,
            Report.Status status,
            Optional<Report.AsOf> asOf,
            List<Report.RemarkLine> remarks) {
        return new Report(
                language,
                stamp,
                title,
                status,
                asOf,
                Optional.empty(),
                Band.NOT_ENOUGH_TO_JUDGE,
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                remarks);
    }

    private static Report.PlanTitle title(String file, Plan plan) {
        String name = plan.company() == null || plan.company().name() == null
                ? ""
                : plan.company().name();
        return new Report.PlanTitle(file, name);
    }

    private List<Report.ChapterLine> chapters(Language language, Scorecard card) {
        Map<String, Chapter> titles =
                rules.rulebook().chapters().stream().collect(Collectors.toMap(Chapter::id, Function.identity()));
        return card.chapters().stream()
                .map((ChapterScore chapter) -> new Report.ChapterLine(
                        chapter.id(),
                        titles.get(chapter.id()).titles().get(language),
                        chapter.score(),
                        chapter.weight()))
                .toList();
    }

    private Report.Recommendation recommendation(
            Language language, PricedFinding priced, Places places, String currency) {
        Finding finding = priced.finding();
        Card card = rules.rulebook().cards().get(finding.rule());
        Words words = rules.words(finding.rule(), language);
        String pointer = finding.subject().pointer();
        Place place = places.at(pointer.isEmpty() ? section(finding.rule()) : pointer);
        BigDecimal points = priced.points();
        return new Report.Recommendation(
                finding.rule(),
                card.severity(),
                pointer,
                place.line(),
                place.column(),
                words.title(),
                wording(language).sentence(words.message(), finding.values(), currency),
                words.why(),
                words.advice(),
                words.ignore(),
                points,
                finding.values(),
                fingerprint(finding, places));
    }

    /** What is said of the whole plan stands where its chapter begins, or at the top where that is missing. */
    private String section(RuleId rule) {
        return rules.rulebook().chapters().stream()
                .filter(chapter -> chapter.id().equals(rule.chapter()))
                .map(Chapter::section)
                .findFirst()
                .orElse("");
    }

    private Wording wording(Language language) {
        return wordings.computeIfAbsent(language, Wording::new);
    }

    /** Rule, what the author calls the subject, and the value there: none of it moves when lines are added. */
    private static String fingerprint(Finding finding, Places places) {
        String anchored =
                finding.rule() + "\n" + places.anchor(finding.subject().pointer());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(anchored.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

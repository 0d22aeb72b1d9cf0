package dev.planadvisor.app.http;

import dev.planadvisor.comparison.Comparison;
import dev.planadvisor.comparison.ComparisonRenderer;
import dev.planadvisor.comparison.Draft;
import dev.planadvisor.comparison.JsonComparison;
import dev.planadvisor.comparison.TextComparison;
import dev.planadvisor.document.MediaType;
import dev.planadvisor.document.PlanReader;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.document.Reading;
import dev.planadvisor.facts.Lexicon;
import dev.planadvisor.plan.Language;
import dev.planadvisor.report.Report;
import dev.planadvisor.store.PlanStore;
import dev.planadvisor.store.RevisionSummary;
import dev.planadvisor.store.StoredDocument;
import dev.planadvisor.store.StoredReview;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Two revisions of a plan side by side. */
final class ComparisonRoutes {
    private static final List<ComparisonRenderer> RENDERERS =
            List.of(new JsonComparison(), new TextComparison(ReviewRoutes.COLUMNS, false, true));

    private static final List<String> TYPES =
            RENDERERS.stream().map(ComparisonRenderer::contentType).toList();

    private final Reviewers reviewers;
    private final Optional<PlanStore> store;
    private final Lexicon lexicon;
    private final PlanReader reader;

    ComparisonRoutes(Reviewers reviewers, Optional<PlanStore> store, Lexicon lexicon, PlanReader reader) {
        this.reviewers = reviewers;
        this.store = store;
        this.lexicon = lexicon;
        this.reader = reader;
    }

    List<Route> routes() {
        return List.of(Route.get(Routes.API + "/plans/{id}/diff", "comparePlan")
                .to(Access.READER)
                .does(
                        "Two revisions of a plan side by side: findings that are mended, new and still open, how the score"
                                + " moved and through what, and what was changed in the plan. Each revision counts by its latest"
                                + " review.")
                .takes(Parameter.FROM, Parameter.TO, Parameter.LANG)
                .gives(200, "The comparison.", TYPES, "PlanComparison")
                .refuses(
                        ProblemKind.NOT_FOUND,
                        ProblemKind.HISTORY_OFF,
                        ProblemKind.NOT_ACCEPTABLE,
                        ProblemKind.UNJUDGEABLE,
                        ProblemKind.STORE_UNAVAILABLE)
                .by(this::compare));
    }

    private Answer compare(Ask ask) {
        Optional<Integer> from = ask.query().revision(Parameter.FROM);
        Optional<Integer> to = ask.query().revision(Parameter.TO);
        Optional<Language> wanted = ask.language();
        ask.query().check();
        int chosen = Negotiation.choose(ask.header("accept").orElse(null), TYPES);
        String plan = ask.path().get("id");
        String workspace = ask.caller().workspace();
        PlanStore plans = PlanRoutes.history(store);
        List<Integer> numbers = plans.revisions(workspace, plan).stream()
                .map(RevisionSummary::number)
                .toList();
        if (numbers.isEmpty()) {
            throw ReviewRoutes.missing("plan", plan);
        }
        int later = to.orElse(numbers.get(numbers.size() - 1));
        int earlier = from.orElseGet(() -> numbers.stream()
                .filter(number -> number < later)
                .reduce((first, second) -> second)
                .orElse(later));
        Kept first = kept(plans, workspace, plan, earlier);
        Kept second = kept(plans, workspace, plan, later);
        Language language = wanted.orElseGet(() -> language(second.review()));
        ComparisonRenderer renderer = RENDERERS.get(chosen);
        byte[] body = reviewers.ask(
                ask.deadline(),
                advisor -> renderer.render(Comparison.of(language, draft(first, language), draft(second, language))));
        return Answer.of(renderer.contentType(), body)
                .with("Content-Language", language.tag())
                .with("Vary", "Accept, Accept-Language");
    }

    /** A revision as it is kept. */
    private record Kept(StoredReview review, StoredDocument document) {}

    private static Kept kept(PlanStore plans, String workspace, String plan, int revision) {
        Supplier<Refusal> missing = () -> ReviewRoutes.missing("revision", plan + " " + revision);
        return new Kept(
                plans.latestReview(workspace, plan, revision).orElseThrow(missing),
                plans.document(workspace, plan, revision).orElseThrow(missing));
    }

    private static Language language(StoredReview review) {
        return Language.valueOf(review.review().language().toUpperCase(Locale.ROOT));
    }

    /** The review as it was given, and the plan read again; no rule is asked anew. */
    private Draft draft(Kept kept, Language language) {
        Report report = ReviewRoutes.report(kept.review(), Optional.of(language));
        StoredDocument document = kept.document();
        Reading reading = reader.read(new PlanUpload(
                document.bytes(),
                document.fileName(),
                MediaType.valueOf(document.mediaType().toUpperCase(Locale.ROOT))));
        if (reading instanceof Reading.Accepted accepted) {
            return Draft.of(report, accepted.plan(), lexicon);
        }
        // A later version may know fewer fields than the one that took the document.
        List<Problem.Fault> faults = reading.remarks().stream()
                .map(remark -> new Problem.Fault(
                        remark.text(language),
                        remark.place().pointer(),
                        remark.place().line(),
                        remark.place().column(),
                        null))
                .toList();
        throw new Refusal(ProblemKind.UNJUDGEABLE, Map.of("count", faults.size()), faults, Optional.of(language));
    }
}

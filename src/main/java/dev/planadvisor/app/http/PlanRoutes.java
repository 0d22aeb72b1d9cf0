package dev.planadvisor.app.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.planadvisor.store.Page;
import dev.planadvisor.store.PageRequest;
import dev.planadvisor.store.PlanStore;
import dev.planadvisor.store.PlanSummary;
import dev.planadvisor.store.ReviewSummary;
import dev.planadvisor.store.RevisionSummary;
import dev.planadvisor.store.StoredDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The plans of a workspace, their revisions and reviews. */
final class PlanRoutes {
    private static final List<String> JSON = List.of("application/json");

    private final Optional<PlanStore> store;

    PlanRoutes(Optional<PlanStore> store) {
        this.store = store;
    }

    /**
     * A plan in short.
     *
     * @param revisions how many there are
     * @param created when its first revision came, ISO 8601 in UTC
     * @param changed when its latest revision came
     * @param latest its latest review
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanLine(String id, String name, int revisions, String created, String changed, ReviewLine latest) {
        static PlanLine of(PlanSummary plan) {
            return new PlanLine(
                    plan.id(),
                    plan.name(),
                    plan.revisions(),
                    plan.created().toString(),
                    plan.changed().toString(),
                    plan.latest().map(ReviewLine::of).orElse(null));
        }
    }

    /**
     * A review in short.
     *
     * @param at when it was given, ISO 8601 in UTC
     * @param score 0 to 100; absent where there was not enough to judge
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReviewLine(
            String id,
            int revision,
            String at,
            String asOf,
            BigDecimal score,
            String band,
            int errors,
            int warnings,
            int advice,
            String rulebookVersion,
            String rulebookHash,
            String href) {
        static ReviewLine of(ReviewSummary review) {
            return new ReviewLine(
                    review.id(),
                    review.revision(),
                    review.at().toString(),
                    review.asOf().toString(),
                    review.score().orElse(null),
                    review.band(),
                    review.errors(),
                    review.warnings(),
                    review.advice(),
                    review.rulebookVersion(),
                    review.rulebookHash(),
                    Routes.API + "/reviews/" + review.id());
        }
    }

    /** A revision of a plan's document. */
    record RevisionLine(int number, String at, String sha256, String mediaType, String file, int bytes) {
        static RevisionLine of(RevisionSummary revision) {
            return new RevisionLine(
                    revision.number(),
                    revision.at().toString(),
                    revision.sha256(),
                    revision.mediaType(),
                    revision.fileName(),
                    revision.bytes());
        }
    }

    /** A plan with its revisions. */
    record PlanAnswer(PlanLine plan, List<RevisionLine> revisions) {}

    /**
     * One page of a list.
     *
     * @param next what 'after' must be for the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanPage(List<PlanLine> items, String next) {}

    /**
     * One page of the reviews of a plan, the oldest first: the trend.
     *
     * @param next what 'after' must be for the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReviewPage(List<ReviewLine> items, String next) {}

    List<Route> routes() {
        return List.of(
                Route.get(Routes.API + "/plans", "listPlans")
                        .to(Access.READER)
                        .does("The plans of the workspace, the one made last first.")
                        .takes(Parameter.LIMIT, Parameter.AFTER)
                        .gives(200, "A page of plans.", JSON, "PlanPage")
                        .refuses(ProblemKind.HISTORY_OFF, ProblemKind.STORE_UNAVAILABLE)
                        .by(this::list),
                Route.get(Routes.API + "/plans/{id}", "readPlan")
                        .to(Access.READER)
                        .does("A plan: its revisions and its latest review.")
                        .gives(200, "The plan.", JSON, "PlanAnswer")
                        .refuses(ProblemKind.NOT_FOUND, ProblemKind.HISTORY_OFF, ProblemKind.STORE_UNAVAILABLE)
                        .by(this::read),
                Route.get(Routes.API + "/plans/{id}/document", "readDocument")
                        .unchanging()
                        .to(Access.READER)
                        .does("The document of a revision, byte for byte as it came.")
                        .takes(Parameter.REVISION)
                        .gives(200, "The document.", List.of("application/yaml", "application/json"), "")
                        .refuses(ProblemKind.NOT_FOUND, ProblemKind.HISTORY_OFF, ProblemKind.STORE_UNAVAILABLE)
                        .by(this::document),
                Route.get(Routes.API + "/plans/{id}/reviews", "listReviews")
                        .to(Access.READER)
                        .does("The reviews of a plan, the oldest first: its trend.")
                        .takes(Parameter.LIMIT, Parameter.AFTER)
                        .gives(200, "A page of reviews.", JSON, "ReviewPage")
                        .refuses(ProblemKind.NOT_FOUND, ProblemKind.HISTORY_OFF, ProblemKind.STORE_UNAVAILABLE)
                        .by(this::reviews),
                Route.delete(Routes.API + "/plans/{id}", "deletePlan")
                        .to(Access.KEEPER)
                        .does("Delete a plan with all its revisions and reviews. There is no way back.")
                        .gives(204, "It is gone.", List.of(), "")
                        .refuses(ProblemKind.NOT_FOUND, ProblemKind.HISTORY_OFF, ProblemKind.STORE_UNAVAILABLE)
                        .by(this::delete));
    }

    /** The store, where history is kept. */
    static PlanStore history(Optional<PlanStore> store) {
        return store.orElseThrow(() -> new Refusal(ProblemKind.HISTORY_OFF));
    }

    private Answer list(Ask ask) {
        PageRequest wanted = page(ask);
        Page<PlanSummary> page = history(store).plans(ask.caller().workspace(), wanted);
        PlanPage body = new PlanPage(
                page.items().stream().map(PlanLine::of).toList(), page.next().orElse(null));
        return linked(Answer.json(body), Routes.API + "/plans", wanted, page);
    }

    private Answer read(Ask ask) {
        ask.query().check();
        PlanSummary plan = plan(ask);
        List<RevisionLine> revisions = history(store).revisions(ask.caller().workspace(), plan.id()).stream()
                .map(RevisionLine::of)
                .toList();
        return Answer.json(new PlanAnswer(PlanLine.of(plan), revisions));
    }

    private Answer document(Ask ask) {
        Optional<Integer> revision = ask.query().revision(Parameter.REVISION);
        ask.query().check();
        PlanSummary plan = plan(ask);
        int number = revision.orElseGet(
                () -> latest(history(store).revisions(ask.caller().workspace(), plan.id())));
        StoredDocument document = history(store)
                .document(ask.caller().workspace(), plan.id(), number)
                .orElseThrow(() -> ReviewRoutes.missing("revision", plan.id() + " " + number));
        return Answer.of("application/" + document.mediaType(), document.bytes())
                .with("Content-Disposition", "attachment");
    }

    /** Old revisions may be gone, so their count is not the latest one's number. */
    private static int latest(List<RevisionSummary> revisions) {
        return revisions.stream().mapToInt(RevisionSummary::number).max().orElse(0);
    }

    private Answer reviews(Ask ask) {
        PageRequest wanted = page(ask);
        PlanSummary plan = plan(ask);
        Page<ReviewSummary> page = history(store).reviews(ask.caller().workspace(), plan.id(), wanted);
        ReviewPage body = new ReviewPage(
                page.items().stream().map(ReviewLine::of).toList(), page.next().orElse(null));
        return linked(Answer.json(body), Routes.API + "/plans/" + plan.id() + "/reviews", wanted, page);
    }

    private Answer delete(Ask ask) {
        ask.query().check();
        String id = ask.path().get("id");
        if (!history(store).delete(ask.caller().workspace(), id)) {
            throw ReviewRoutes.missing("plan", id);
        }
        return Answer.empty(204);
    }

    private PlanSummary plan(Ask ask) {
        String id = ask.path().get("id");
        return history(store).plan(ask.caller().workspace(), id).orElseThrow(() -> ReviewRoutes.missing("plan", id));
    }

    private static PageRequest page(Ask ask) {
        PageRequest page = new PageRequest(ask.query().limit(), ask.query().after());
        ask.query().check();
        return page;
    }

    private static Answer linked(Answer answer, String path, PageRequest wanted, Page<?> page) {
        return page.next()
                .map(next -> answer.with(
                        "Link", "<" + path + "?limit=" + wanted.limit() + "&after=" + next + ">; rel=\"next\""))
                .orElse(answer);
    }
}

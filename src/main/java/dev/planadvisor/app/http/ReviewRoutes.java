package dev.planadvisor.app.http;

import dev.planadvisor.Advisor;
import dev.planadvisor.Watch;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.document.Visible;
import dev.planadvisor.findings.Severity;
import dev.planadvisor.plan.Language;
import dev.planadvisor.report.Format;
import dev.planadvisor.report.Report;
import dev.planadvisor.report.ReviewArchive;
import dev.planadvisor.report.TextRenderer;
import dev.planadvisor.store.Idempotency;
import dev.planadvisor.store.PlanStore;
import dev.planadvisor.store.ReviewRecord;
import dev.planadvisor.store.SavedReview;
import dev.planadvisor.store.StoredDocument;
import dev.planadvisor.store.StoredReview;
import dev.planadvisor.store.Submission;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plans in, reviews out. */
final class ReviewRoutes {
    static final List<String> DOCUMENTS = List.of("application/json", "application/yaml", "text/yaml");
    /** JSON first: programs that say nothing get it. */
    static final List<Format> FORMATS = List.of(Format.JSON, Format.TEXT);

    static final List<String> TYPES =
            FORMATS.stream().map(format -> renderer(format).contentType()).toList();
    static final int COLUMNS = 80;
    private static final int LONGEST_KEY = 128;

    /** What says nothing about the format: then the document itself does. {@code curl --data-binary} sends the last. */
    private static final List<String> SAYS_NOTHING =
            List.of("", "application/octet-stream", "text/plain", "application/x-www-form-urlencoded");

    private final Reviewers reviewers;
    private final Optional<PlanStore> store;
    private final Measurements measurements;

    ReviewRoutes(Reviewers reviewers, Optional<PlanStore> store, Measurements measurements) {
        this.reviewers = reviewers;
        this.store = store;
        this.measurements = measurements;
    }

    List<Route> routes() {
        return List.of(
                Route.post(Routes.API + "/reviews", "review")
                        .to(Access.MEMBER)
                        .does("Review a plan. A weak plan is 200 with its review; what cannot be judged is 422 with"
                                + " everything that is wrong. The review and the plan are kept unless dryRun says"
                                + " otherwise; Content-Location names the review, Link the plan.")
                        .takes(
                                Parameter.LANG,
                                Parameter.AS_OF,
                                Parameter.MIN_SCORE,
                                Parameter.DRY_RUN,
                                Parameter.PLAN,
                                Parameter.FILE)
                        .reads(DOCUMENTS)
                        .gives(200, "The review.", TYPES, "PlanReview")
                        .refuses(
                                ProblemKind.NOT_ACCEPTABLE,
                                ProblemKind.SLOW_BODY,
                                ProblemKind.TOO_LARGE,
                                ProblemKind.UNKNOWN_TYPE,
                                ProblemKind.UNJUDGEABLE,
                                ProblemKind.STORE_UNAVAILABLE)
                        .by(this::review),
                Route.get(Routes.API + "/reviews/{id}", "readReview")
                        .unchanging()
                        .to(Access.MEMBER)
                        .does("A review as it was given, in either language and every format.")
                        .takes(Parameter.LANG)
                        .gives(200, "The review.", TYPES, "PlanReview")
                        .refuses(ProblemKind.NOT_FOUND, ProblemKind.NOT_ACCEPTABLE, ProblemKind.STORE_UNAVAILABLE)
                        .by(this::read));
    }

    private static dev.planadvisor.report.Renderer renderer(Format format) {
        return format.renderer(new TextRenderer.Layout(COLUMNS, false, true));
    }

    private Answer review(Ask ask) {
        Query query = ask.query();
        Optional<Language> wanted = ask.language();
        Optional<LocalDate> asOf = query.day();
        Optional<BigDecimal> minScore = query.minScore();
        boolean dryRun = query.dryRun() || store.isEmpty();
        Optional<String> plan = query.plan();
        Optional<String> file = query.file();
        query.check();
        Format format = FORMATS.get(Negotiation.choose(ask.header("accept").orElse(null), TYPES));
        PlanUpload upload = upload(ask, file);
        Optional<Idempotency> once = dryRun ? Optional.empty() : once(ask, upload, plan, wanted, asOf);
        if (once.isPresent()) {
            Optional<SavedReview> before =
                    store.orElseThrow().replayed(ask.caller().workspace(), once.get());
            if (before.isPresent()) {
                return replayed(ask, before.get(), wanted, format, minScore);
            }
        }
        LocalDate today = LocalDate.ofInstant(ask.at(), ZoneOffset.UTC);
        Advisor.Question question = new Advisor.Question(today, asOf, wanted);
        Reviewed reviewed = reviewers.ask(ask.deadline(), advisor -> {
            Advisor.Examined examined = advisor.examine(upload, question, measurements);
            Report report = examined.in(wanted.orElse(examined.language()));
            refuse(report);
            return new Reviewed(
                    report,
                    worded(report, format, minScore),
                    dryRun ? new TreeMap<>() : inAllLanguages(examined, report));
        });
        measurements.count(reviewed.report());
        return dryRun ? reviewed.answer() : kept(ask, upload, plan, once, reviewed, wanted, format, minScore);
    }

    /**
     * What came of a review.
     *
     * @param kept the report as it is kept, by language; empty where it is not
     */
    private record Reviewed(Report report, Answer answer, SortedMap<String, byte[]> kept) {}

    private static SortedMap<String, byte[]> inAllLanguages(Advisor.Examined examined, Report told) {
        SortedMap<String, byte[]> reports = new TreeMap<>();
        for (Language language : Language.values()) {
            reports.put(
                    language.tag(), ReviewArchive.write(language == told.language() ? told : examined.in(language)));
        }
        return reports;
    }

    private Answer kept(
            Ask ask,
            PlanUpload upload,
            Optional<String> plan,
            Optional<Idempotency> once,
            Reviewed reviewed,
            Optional<Language> wanted,
            Format format,
            Optional<BigDecimal> minScore) {
        if (ask.deadline().hasPassed()) {
            // Whoever asked was told so, and may ask again: it must not be kept twice.
            throw Refusal.tooSlow();
        }
        SavedReview saved = store.orElseThrow()
                .save(new Submission(
                        ask.caller().workspace(),
                        plan,
                        reviewed.report().plan().name(),
                        new StoredDocument(
                                upload.bytes(), upload.mediaType().name().toLowerCase(Locale.ROOT), upload.name()),
                        record(reviewed.report(), reviewed.kept()),
                        once,
                        ask.at()));
        return saved.replayed() ? replayed(ask, saved, wanted, format, minScore) : placed(reviewed.answer(), saved);
    }

    private static ReviewRecord record(Report report, SortedMap<String, byte[]> reports) {
        return new ReviewRecord(
                report.stamp().product(),
                report.stamp().rulebookVersion(),
                report.stamp().rulebookHash(),
                report.asOf().orElseThrow().day(),
                report.score(),
                report.band().word(),
                (int) report.count(Severity.ERROR),
                (int) report.count(Severity.WARNING),
                (int) report.count(Severity.ADVICE),
                report.language().tag(),
                reports);
    }

    private Answer replayed(
            Ask ask, SavedReview saved, Optional<Language> wanted, Format format, Optional<BigDecimal> minScore) {
        StoredReview stored = store.orElseThrow()
                .review(ask.caller().workspace(), saved.reviewId())
                .orElseThrow(() -> missing("review", saved.reviewId()));
        return placed(worded(report(stored, wanted), format, minScore), saved).with("Idempotency-Replayed", "true");
    }

    private static Answer placed(Answer answer, SavedReview saved) {
        return answer.with("Content-Location", Routes.API + "/reviews/" + saved.reviewId())
                .with("Link", "<" + Routes.API + "/plans/" + saved.planId() + ">; rel=\"collection\"")
                .with("Plan-Revision", Integer.toString(saved.revision()));
    }

    private Answer read(Ask ask) {
        Optional<Language> wanted = ask.language();
        ask.query().check();
        Format format = FORMATS.get(Negotiation.choose(ask.header("accept").orElse(null), TYPES));
        String id = ask.path().get("id");
        StoredReview stored =
                PlanRoutes.history(store).review(ask.caller().workspace(), id).orElseThrow(() -> missing("review", id));
        return worded(report(stored, wanted), format, Optional.empty())
                .with("Link", "<" + Routes.API + "/plans/" + stored.planId() + ">; rel=\"collection\"")
                .with("Plan-Revision", Integer.toString(stored.revision()));
    }

    /** A review that is kept, in a language; without a wish, in the one in which it was first given. */
    static Report report(StoredReview stored, Optional<Language> wanted) {
        String tag = wanted.map(Language::tag).orElse(stored.review().language());
        return ReviewArchive.read(stored.review().reports().get(tag));
    }

    static Refusal missing(String what, String id) {
        return new Refusal(ProblemKind.NOT_FOUND, Map.of("what", what, "id", Visible.of(id)));
    }

    private Answer worded(Report report, Format format, Optional<BigDecimal> minScore) {
        dev.planadvisor.report.Renderer renderer = renderer(format);
        byte[] body = measurements.during(Watch.Step.RENDER, () -> renderer.render(List.of(report), false));
        Answer answer = Answer.of(renderer.contentType(), body)
                .with("Content-Language", report.language().tag())
                .with("Vary", "Accept, Accept-Language");
        if (minScore.isEmpty()) {
            return answer;
        }
        boolean passed = report.status() == Report.Status.JUDGED
                && report.score()
                        .map(score -> score.compareTo(minScore.get()) >= 0)
                        .orElse(false);
        return answer.with("Review-Gate", passed ? "passed" : "failed");
    }

    private static void refuse(Report report) {
        if (report.status() == Report.Status.REFUSED) {
            List<Problem.Fault> faults = report.remarks().stream()
                    .map(remark ->
                            new Problem.Fault(remark.text(), remark.pointer(), remark.line(), remark.column(), null))
                    .toList();
            throw new Refusal(
                    ProblemKind.UNJUDGEABLE, Map.of("count", faults.size()), faults, Optional.of(report.language()));
        }
        if (report.status() == Report.Status.OUT_OF_BOUNDS) {
            throw new Refusal(ProblemKind.OUT_OF_BOUNDS);
        }
    }

    private static PlanUpload upload(Ask ask, Optional<String> file) {
        String contentType = ask.header("content-type").orElse("");
        String[] parts = contentType.split(";");
        String type = parts[0].strip().toLowerCase(Locale.ROOT);
        if (!DOCUMENTS.contains(type) && !SAYS_NOTHING.contains(type)) {
            throw new Refusal(
                            ProblemKind.UNKNOWN_TYPE,
                            Map.of("given", Visible.of(type), "taken", String.join(", ", DOCUMENTS)))
                    .with("Accept-Post", String.join(", ", DOCUMENTS));
        }
        Arrays.stream(parts)
                .skip(1)
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .filter(part -> part.startsWith("charset="))
                .forEach(
                        part -> checkCharset(part.substring("charset=".length()).replace("\"", "")));
        ask.header("content-encoding")
                .filter(coding -> !coding.equalsIgnoreCase("identity"))
                .ifPresent(coding -> {
                    throw new Refusal(ProblemKind.COMPRESSED, Map.of("coding", Visible.of(coding)))
                            .with("Accept-Encoding", "identity");
                });
        if (file.isPresent()) {
            return PlanUpload.of(file.get(), type, ask.body());
        }
        PlanUpload nameless = PlanUpload.of("-", type, ask.body());
        return new PlanUpload(
                ask.body(), "plan." + nameless.mediaType().name().toLowerCase(Locale.ROOT), nameless.mediaType());
    }

    private static void checkCharset(String name) {
        boolean isOurs;
        try {
            Charset charset = Charset.forName(name);
            isOurs = charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            isOurs = false;
        }
        if (!isOurs) {
            throw new Refusal(ProblemKind.FOREIGN_CHARSET, Map.of("charset", Visible.of(name)));
        }
    }

    /** The key by which a request is done once, and what makes it this request. */
    private static Optional<Idempotency> once(
            Ask ask, PlanUpload upload, Optional<String> plan, Optional<Language> wanted, Optional<LocalDate> asOf) {
        Optional<String> key = ask.header("idempotency-key");
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (key.get().isBlank() || key.get().length() > LONGEST_KEY) {
            throw new Refusal(
                    ProblemKind.BAD_PARAMETER,
                    Map.of("count", 1),
                    List.of(Problem.Fault.ofParameter(
                            "Idempotency-Key",
                            Texts.sentence(
                                    wanted.orElse(Language.EN), "parameter.once", Map.of("most", LONGEST_KEY)))));
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String question = String.join(
                    "\n",
                    plan.orElse(""),
                    wanted.map(Language::tag).orElse(""),
                    asOf.map(LocalDate::toString).orElse(""),
                    upload.name(),
                    upload.mediaType().name());
            digest.update(question.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return Optional.of(new Idempotency(key.get(), HexFormat.of().formatHex(digest.digest(upload.bytes()))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

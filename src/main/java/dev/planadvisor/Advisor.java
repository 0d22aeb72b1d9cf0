package dev.planadvisor;

import dev.planadvisor.document.Limits;
import dev.planadvisor.document.PlanReader;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.document.Reading;
import dev.planadvisor.engine.Bounds;
import dev.planadvisor.engine.Engine;
import dev.planadvisor.engine.Judgement;
import dev.planadvisor.facts.FactSheet;
import dev.planadvisor.facts.Lexicon;
import dev.planadvisor.findings.Findings;
import dev.planadvisor.plan.Language;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.report.Report;
import dev.planadvisor.report.ReportWriter;
import dev.planadvisor.rulebook.CompiledRulebook;
import dev.planadvisor.score.Scorecard;
import dev.planadvisor.score.Scoring;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** The front door: a document in, advice out. One advisor serves all threads; the same question has the same answer. */
public final class Advisor {
    private final CompiledRulebook rules;
    private final Future<Engine> engine;
    private final ReportWriter writer;
    private final PlanReader reader;
    /** Whether the first review should make its words on a second thread while it is still judging. */
    private final AtomicBoolean inHaste;

    private Advisor(CompiledRulebook rules, Future<Engine> engine, Limits limits, boolean inHaste) {
        this.rules = rules;
        this.reader = new PlanReader(limits);
        this.inHaste = new AtomicBoolean(inHaste);
        this.engine = engine;
        this.writer = new ReportWriter(rules, Product.NAME_AND_VERSION);
    }

    /** An advisor that judges by this rulebook, within these bounds. */
    public static Advisor of(CompiledRulebook rules, Bounds bounds) {
        return new Advisor(rules, CompletableFuture.completedFuture(Engine.of(rules, bounds)), Limits.DEFAULT, false);
    }

    /**
     * An advisor that judges by this rulebook, within these bounds, documents of at most this size.
     *
     * @param judges runs judgements beside the threads that wait for them; one that runs them on the thread that asks
     *     leaves the bound of time to whoever asks
     */
    public static Advisor of(CompiledRulebook rules, Bounds bounds, Limits limits, Executor judges) {
        return new Advisor(rules, CompletableFuture.completedFuture(Engine.of(rules, bounds, judges)), limits, false);
    }

    /**
     * The same advisor while its parts are still being made on threads of their own, so that a short-lived process reads
     * its arguments and its first plan meanwhile. What goes wrong with the rules is thrown by the first review.
     */
    public static Advisor starting(CompiledRulebook rules, Bounds bounds) {
        FutureTask<Engine> engine = new FutureTask<>(() -> Engine.of(rules, bounds));
        start("rules", engine);
        start("constraints", PlanReader::prepare);
        return new Advisor(rules, engine, Limits.DEFAULT, true);
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private Engine engine() {
        try {
            return engine.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the rules were loaded", stopped);
        }
    }

    /**
     * What is asked.
     *
     * @param today the day of asking
     * @param asOf the day to judge as of; where it is unsaid, the first day of the plan's period if that lies ahead, else
     *     today
     * @param language the language of the review; where it is unsaid, the plan's own, else English
     */
    public record Question(LocalDate today, Optional<LocalDate> asOf, Optional<Language> language) {}

    /** The word lists by which plans are read. */
    public Lexicon lexicon() {
        return rules.lexicon();
    }

    /** Reviews a document: {@link #examine} it, and tell of it in the language of the question. */
    public Report review(PlanUpload upload, Question question) {
        Examined examined = examine(upload, question, Watch.NONE);
        return examined.in(question.language().orElse(examined.language()));
    }

    /** Reads and judges a document; what comes of it can be told in each language. */
    public Examined examine(PlanUpload upload, Question question, Watch watch) {
        Reading reading = watch.during(Watch.Step.READ, () -> reader.read(upload));
        if (reading instanceof Reading.Accepted accepted) {
            return examine(upload.name(), accepted, question, watch);
        }
        return new Examined(
                Language.EN,
                Optional.empty(),
                language -> writer.refused(language, upload.name(), reading.remarks()),
                watch);
    }

    private Examined examine(String file, Reading.Accepted accepted, Question question, Watch watch) {
        Plan plan = accepted.plan();
        Language own = plan.language() == null ? Language.EN : plan.language();
        if (inHaste.compareAndSet(true, false)) {
            start("words", () -> writer.prepare(question.language().orElse(own)));
        }
        Report.AsOf asOf = asOf(plan, question);
        FactSheet facts = watch.during(Watch.Step.FACTS, () -> FactSheet.of(plan, asOf.day(), rules.lexicon()));
        Judgement judgement = watch.during(Watch.Step.JUDGE, () -> engine().judge(facts));
        if (judgement instanceof Judgement.Judged judged) {
            Findings findings = judged.findings();
            Scorecard card = watch.during(Watch.Step.SCORE, () -> Scoring.score(findings, rules.rulebook()));
            return new Examined(
                    own,
                    Optional.of(plan),
                    language -> writer.judged(language, file, plan, accepted.places(), asOf, facts, findings, card),
                    watch);
        }
        return new Examined(own, Optional.of(plan), language -> writer.outOfBounds(language, file, plan, asOf), watch);
    }

    /** A document that was read and, where it is a plan, judged. */
    public static final class Examined {
        private final Language own;
        private final Optional<Plan> plan;
        private final Function<Language, Report> report;
        private final Watch watch;

        private Examined(Language own, Optional<Plan> plan, Function<Language, Report> report, Watch watch) {
            this.own = own;
            this.plan = plan;
            this.report = report;
            this.watch = watch;
        }

        /** The plan, where the document is one. */
        public Optional<Plan> plan() {
            return plan;
        }

        /** The language of the document's own texts; English where it does not say. */
        public Language language() {
            return own;
        }

        /** The review in a language. */
        public Report in(Language language) {
            return watch.during(Watch.Step.WORD, () -> report.apply(language));
        }
    }

    private static Report.AsOf asOf(Plan plan, Question question) {
        if (question.asOf().isPresent()) {
            return new Report.AsOf(question.asOf().get(), Report.AsOf.Basis.ASKED);
        }
        LocalDate start = plan.period() == null ? null : plan.period().start();
        return start != null && question.today().isBefore(start)
                ? new Report.AsOf(start, Report.AsOf.Basis.PERIOD_START)
                : new Report.AsOf(question.today(), Report.AsOf.Basis.TODAY);
    }
}

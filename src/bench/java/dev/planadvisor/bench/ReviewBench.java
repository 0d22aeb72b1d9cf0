package dev.planadvisor.bench;

import dev.planadvisor.Advisor;
import dev.planadvisor.Product;
import dev.planadvisor.document.PlanReader;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.document.Reading;
import dev.planadvisor.engine.Bounds;
import dev.planadvisor.engine.Engine;
import dev.planadvisor.engine.Judgement;
import dev.planadvisor.facts.FactSheet;
import dev.planadvisor.findings.Findings;
import dev.planadvisor.plan.Language;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.report.Renderer;
import dev.planadvisor.report.Report;
import dev.planadvisor.report.ReportWriter;
import dev.planadvisor.report.TextRenderer;
import dev.planadvisor.rulebook.CompiledRulebook;
import dev.planadvisor.score.Scorecard;
import dev.planadvisor.score.Scoring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps of a review apart, in a warm process: what a server pays for each plan. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReviewBench {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Advisor.Question QUESTION = new Advisor.Question(DAY, Optional.of(DAY), Optional.empty());
    private static final Report.AsOf AS_OF = new Report.AsOf(DAY, Report.AsOf.Basis.ASKED);

    /** A plan that is good and long, and one that is weak and has much to be told of. */
    @Param({"src/examples/cloudledger.yaml", "src/examples/brightpath-draft.yaml"})
    private String plan;

    private final CompiledRulebook rules = CompiledRulebook.load(ReviewBench.class.getClassLoader());
    private final Engine engine = Engine.of(rules, Bounds.DEFAULT);
    private final Advisor advisor = Advisor.of(rules, Bounds.DEFAULT);
    private final PlanReader reader = new PlanReader();
    private final ReportWriter writer = new ReportWriter(rules, Product.NAME_AND_VERSION);
    private final Renderer renderer = new TextRenderer(new TextRenderer.Layout(80, false, false));

    private PlanUpload upload;
    private Reading.Accepted accepted;
    private FactSheet sheet;
    private Findings findings;

    /** Does each step once, so that the next has its input. */
    @Setup
    public void prepare() throws IOException {
        upload = PlanUpload.of(plan, Files.readAllBytes(Path.of(plan)));
        accepted = (Reading.Accepted) parse();
        sheet = facts();
        findings = judgeByHand();
        if (!findings.equals(((Judgement.Judged) judge()).findings())) {
            throw new IllegalStateException("the checks by hand and the engine differ on " + plan);
        }
    }

    /** From bytes to a plan: YAML, binding and the constraints on single fields. */
    @Benchmark
    public Reading parse() {
        return reader.read(upload);
    }

    /** From a plan to its facts: sums, ratios, and what goal statements mean. */
    @Benchmark
    public FactSheet facts() {
        return FactSheet.of(accepted.plan(), DAY, rules.lexicon());
    }

    /** From facts to findings, by the rule engine. */
    @Benchmark
    public Judgement judge() {
        return engine.judge(sheet);
    }

    /** From facts to the same findings, in plain Java. */
    @Benchmark
    public Findings judgeByHand() {
        return HandWrittenChecks.judge(rules.rulebook(), sheet);
    }

    /** From findings to text: score, words and layout. */
    @Benchmark
    public byte[] report() {
        Scorecard card = Scoring.score(findings, rules.rulebook());
        Plan judged = accepted.plan();
        Language language = judged.language() == null ? Language.EN : judged.language();
        return renderer.render(
                List.of(writer.judged(language, plan, judged, accepted.places(), AS_OF, sheet, findings, card)), false);
    }

    /** From bytes to text. */
    @Benchmark
    public byte[] whole() {
        return renderer.render(List.of(advisor.review(upload, QUESTION)), false);
    }
}

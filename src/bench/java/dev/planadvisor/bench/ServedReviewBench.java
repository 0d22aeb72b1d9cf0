package dev.planadvisor.bench;

import dev.planadvisor.Advisor;
import dev.planadvisor.document.Limits;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.engine.Bounds;
import dev.planadvisor.report.JsonRenderer;
import dev.planadvisor.report.Renderer;
import dev.planadvisor.rulebook.CompiledRulebook;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the service does with a plan, without HTTP: the load bench's plan as JSON in, its review as JSON out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
public class ServedReviewBench {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private final Advisor advisor = Advisor.of(
            CompiledRulebook.load(ServedReviewBench.class.getClassLoader()),
            Bounds.DEFAULT,
            Limits.DEFAULT,
            Runnable::run);
    private final Renderer renderer = new JsonRenderer();
    private final byte[] body = LoadPlan.json();

    /** From a body to an answer. */
    @Benchmark
    public byte[] served() {
        PlanUpload upload = PlanUpload.of("plan.json", "application/json", body);
        return renderer.render(
                List.of(advisor.review(upload, new Advisor.Question(DAY, Optional.empty(), Optional.empty()))), false);
    }
}

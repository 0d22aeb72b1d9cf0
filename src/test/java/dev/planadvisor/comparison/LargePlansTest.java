package dev.planadvisor.comparison;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.document.PlanReader;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.document.Reading;
import dev.planadvisor.plan.Language;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.report.Wording;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans as large as a stranger may send are compared in a bounded time, however little they have in common. */
class LargePlansTest {
    record Shape(String name, String before, String after) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Shape> shapes() {
        return List.of(
                new Shape(
                        "one role, many people",
                        list("team", 7000, i -> "{name: a" + i + ", role: Seller}"),
                        list("team", 7000, i -> "{name: b" + i + ", role: Seller}")),
                new Shape(
                        "one name for all",
                        list("budget: {items", 7000, i -> "{name: Ads, amount: " + i + "}") + "}",
                        list("budget: {items", 7000, i -> "{name: Ads, amount: 1" + i + "}") + "}"),
                new Shape(
                        "strangers with many tactics",
                        list(
                                "strategies",
                                20,
                                i -> "{name: red " + i + ", " + list("tactics", 400, t -> "{task: a b " + t + "}")
                                        + "}"),
                        list(
                                "strategies",
                                20,
                                i -> "{name: red x" + i + ", " + list("tactics", 400, t -> "{task: b c " + t + "}")
                                        + "}")),
                new Shape(
                        "many words",
                        "personas: [{id: o, " + list("channels", 30000, i -> "a" + i) + "}]",
                        "personas: [{id: o, " + list("channels", 30000, i -> "b" + i) + "}]"),
                new Shape(
                        "no names at all",
                        list("process: {stages", 9000, i -> "{days: " + i + "}") + "}",
                        list("process: {stages", 9000, i -> "{days: 1" + i + "}") + "}"));
    }

    private static String list(String field, int count, IntFunction<String> item) {
        return field + ": [" + IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(", ")) + "]";
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void areComparedInABoundedTime(Shape shape) {
        Plan before = plan(shape.before());
        Plan after = plan(shape.after());
        List<Comparison.Change> changes = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            PlanWalk walk = PlanWalk.of(before, after);
            return new PlanChanges(new Wording(Language.EN, Comparison.class), before, after).told(walk.differences());
        });
        assertFalse(changes.isEmpty());
        assertTrue(changes.size() <= 31, () -> changes.size() + " sentences");
    }

    private static Plan plan(String yaml) {
        Reading reading = new PlanReader()
                .read(PlanUpload.of(
                        "plan.yaml", ("format: sales-plan/1\n" + yaml + "\n").getBytes(StandardCharsets.UTF_8)));
        return assertInstanceOf(
                        Reading.Accepted.class, reading, () -> reading.remarks().toString())
                .plan();
    }
}

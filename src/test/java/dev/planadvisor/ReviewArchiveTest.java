package dev.planadvisor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.engine.Bounds;
import dev.planadvisor.findings.Outcome;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.findings.Severity;
import dev.planadvisor.plan.Language;
import dev.planadvisor.report.JsonRenderer;
import dev.planadvisor.report.Renderer;
import dev.planadvisor.report.Report;
import dev.planadvisor.report.ReviewArchive;
import dev.planadvisor.report.TextRenderer;
import dev.planadvisor.rulebook.CompiledRulebook;
import dev.planadvisor.score.Band;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports come back from the archive as they were. */
class ReviewArchiveTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Advisor ADVISOR =
            Advisor.of(CompiledRulebook.load(ReviewArchiveTest.class.getClassLoader()), Bounds.DEFAULT);
    private static final List<Renderer> RENDERERS =
            List.of(new JsonRenderer(), new TextRenderer(new TextRenderer.Layout(80, true, true)));

    static Stream<Path> plans() throws IOException {
        return Stream.concat(
                Files.list(Path.of("src/examples"))
                        .filter(file -> file.toString().endsWith(".yaml")),
                Files.list(Path.of("src/test/plans"))
                        .map(folder -> folder.resolve("plan.yaml"))
                        .filter(Files::exists));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyPlansReviewComesBackTheSame(Path plan) throws IOException {
        PlanUpload upload = PlanUpload.of(plan.toString(), Files.readAllBytes(plan));
        for (Language language : Language.values()) {
            assertComesBack(ADVISOR.review(upload, question(language)));
        }
    }

    @Test
    void aRefusalComesBackTheSame() {
        PlanUpload upload =
                PlanUpload.of("plan.yaml", "format: sales-plan/1\ngaols: [„ż\"]\n".getBytes(StandardCharsets.UTF_8));
        Report refusal = ADVISOR.review(upload, question(Language.PL));
        assertEquals(Report.Status.REFUSED, refusal.status());
        assertComesBack(refusal);
    }

    @Test
    void figuresDaysAndTextsStayWhatTheyWere() {
        assertComesBack(report(Map.of(
                "count",
                3,
                "plain",
                new BigDecimal("1200000.00"),
                "scaled",
                new BigDecimal("1.2E+6"),
                "tiny",
                new BigDecimal("1E-12"),
                "day",
                LocalDate.of(2027, 12, 31),
                "text",
                "2027-12-31",
                "long",
                180L,
                "polish",
                "zażółć \"gęślą\" \u2028 jaźń \ud83d\udcc8")));
    }

    @Test
    void unknownFieldsArePassedOverAndMissingOnesAreEmpty() {
        Report report = report(Map.of());
        String kept = new String(ReviewArchive.write(report), StandardCharsets.UTF_8);
        String other = kept.replace("\"readings\":[],", "\"mood\":{\"of\":[\"the day\"]},");
        assertEquals(report, ReviewArchive.read(other.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "{\"version\":1}",
                "{\"version\":1,\"report\":{}}",
                "{\"version\":2,\"report\":null}",
                "{\"version\":1,\"report\":{\"cappedBy\":[\"no rule\"]}}",
                "{\"version\":1,\"report\":{\"asOf\":{\"day\":\"tomorrow\"}}}",
                "{\"version\":1,\"report\":{\"recommendations\":[{\"values\":{\"a\":{\"day\":\"x\"}}}]}}"
            })
    void otherBytesAreRefused(String bytes) {
        assertThrows(IllegalArgumentException.class, () -> ReviewArchive.read(bytes.getBytes(StandardCharsets.UTF_8)));
    }

    private static Report report(Map<String, Object> values) {
        return new Report(
                Language.EN,
                new Report.Stamp("plan-advisor 0.1.0", "1.0.0", "097ff2a2b7e9"),
                new Report.PlanTitle("plan.yaml", "Brightpath"),
                Report.Status.JUDGED,
                Optional.of(new Report.AsOf(DAY, Report.AsOf.Basis.ASKED)),
                Optional.of(new BigDecimal("69.50")),
                Band.FAIR,
                List.of(RuleId.of("goals/missing-goal")),
                98,
                List.of(
                        new Report.ChapterLine("goals", "Goals", Optional.empty(), new BigDecimal("20")),
                        new Report.ChapterLine("team", "Team", Optional.of(new BigDecimal("33.3")), BigDecimal.TEN)),
                List.of(new Report.Recommendation(
                        RuleId.of("goals/missing-deadline"),
                        Severity.ERROR,
                        "/goals/0",
                        3,
                        5,
                        "No deadline",
                        "“Grow” has no deadline.",
                        "Why.",
                        List.of("Set one."),
                        "Never.",
                        new BigDecimal("30.5"),
                        new TreeMap<>(values),
                        "0123456789abcdef")),
                List.of(new Report.Check(RuleId.of("goals/missing-deadline"), Outcome.FLAGGED, 2, 1)),
                List.of(),
                List.of(new Report.RemarkLine("/goals", 3, 1, "unknown-field", "Unknown.")));
    }

    private static void assertComesBack(Report report) {
        Report back = ReviewArchive.read(ReviewArchive.write(report));
        assertEquals(report, back);
        for (Renderer renderer : RENDERERS) {
            assertArrayEquals(
                    renderer.render(List.of(report), false),
                    renderer.render(List.of(back), false),
                    report.plan().file());
        }
    }

    private static Advisor.Question question(Language language) {
        return new Advisor.Question(DAY, Optional.of(DAY), Optional.of(language));
    }
}

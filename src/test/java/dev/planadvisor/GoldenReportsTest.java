package dev.planadvisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.engine.Bounds;
import dev.planadvisor.findings.Severity;
import dev.planadvisor.plan.Language;
import dev.planadvisor.report.JsonRenderer;
import dev.planadvisor.report.Renderer;
import dev.planadvisor.report.Report;
import dev.planadvisor.report.ReviewSchema;
import dev.planadvisor.report.TextRenderer;
import dev.planadvisor.rulebook.CompiledRulebook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reviews of the six examples, as their readers see them. */
class GoldenReportsTest {
    private static final Path EXAMPLES = Path.of("src/examples");
    private static final Path GOLDEN = Path.of("src/test/golden");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Advisor ADVISOR =
            Advisor.of(CompiledRulebook.load(GoldenReportsTest.class.getClassLoader()), Bounds.DEFAULT);
    private static final Renderer TEXT = new TextRenderer(new TextRenderer.Layout(80, false, true));
    private static final Renderer JSON = new JsonRenderer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cloudledger",
                "nordfala",
                "oprogramowanie-wisla",
                "brightpath-draft",
                "sklep-rowerowy",
                "atlas-industrial"
            })
    void readAsRecorded(String example) throws IOException {
        for (Language language : Language.values()) {
            Report report = review(example, language);
            Recorded.assertAsRecorded(GOLDEN.resolve(example + "." + language.tag() + ".txt"), text(TEXT, report));
            if (language == Language.EN) {
                Recorded.assertAsRecorded(GOLDEN.resolve(example + ".json"), text(JSON, report));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloudledger", "nordfala", "oprogramowanie-wisla"})
    void goodPlansGetNoErrorAndNinetyOrMore(String example) throws IOException {
        Report report = review(example, Language.EN);
        assertEquals(0, report.count(Severity.ERROR), () -> text(TEXT, report));
        assertTrue(report.score().get().compareTo(BigDecimal.valueOf(90)) >= 0, () -> text(TEXT, report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brightpath-draft", "sklep-rowerowy", "atlas-industrial"})
    void weakPlansAreNotCalledGood(String example) throws IOException {
        Report report = review(example, Language.EN);
        assertTrue(report.count(Severity.ERROR) > 0);
        assertTrue(report.score().get().compareTo(BigDecimal.valueOf(90)) < 0, () -> text(TEXT, report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloudledger", "brightpath-draft", "sklep-rowerowy"})
    void jsonReviewsKeepTheirSchema(String example) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ReviewSchema.text(), InputFormat.JSON);
        Report report = review(example, Language.PL);
        assertEquals(List.of(), schema.validate(text(JSON, report), InputFormat.JSON));
        String several = new String(JSON.render(List.of(report, report), true), StandardCharsets.UTF_8);
        assertEquals(List.of(), schema.validate(several, InputFormat.JSON));
    }

    @Test
    void aRefusedDocumentKeepsTheSchemaToo() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ReviewSchema.text(), InputFormat.JSON);
        Report report = ADVISOR.review(
                PlanUpload.of("plan.yaml", "format: sales-plan/1\ngaols: []\n".getBytes(StandardCharsets.UTF_8)),
                question(Language.EN));
        assertEquals(Report.Status.REFUSED, report.status());
        assertEquals(List.of(), schema.validate(text(JSON, report), InputFormat.JSON));
    }

    @Test
    void anEmptyPlanScoresNothingAndIsNotEnoughToJudge() {
        Report report = ADVISOR.review(
                PlanUpload.of("plan.yaml", "format: sales-plan/1\n".getBytes(StandardCharsets.UTF_8)),
                question(Language.EN));
        assertEquals(new BigDecimal("0.0"), report.score().get(), () -> text(TEXT, report));
        assertEquals("not-enough-to-judge", report.band().word(), () -> text(TEXT, report));
    }

    @Test
    void twoReviewsOfOnePlanAreEqualByteForByte() throws IOException {
        Report first = review("atlas-industrial", Language.PL);
        Report second = Advisor.of(CompiledRulebook.load(getClass().getClassLoader()), Bounds.DEFAULT)
                .review(upload("atlas-industrial"), question(Language.PL));
        assertEquals(text(JSON, first), text(JSON, second));
    }

    private static Report review(String example, Language language) throws IOException {
        return ADVISOR.review(upload(example), question(language));
    }

    private static PlanUpload upload(String example) throws IOException {
        Path file = EXAMPLES.resolve(example + ".yaml");
        return PlanUpload.of(file.toString(), Files.readAllBytes(file));
    }

    private static Advisor.Question question(Language language) {
        return new Advisor.Question(DAY, Optional.of(DAY), Optional.of(language));
    }

    private static String text(Renderer renderer, Report report) {
        return new String(renderer.render(List.of(report), false), StandardCharsets.UTF_8);
    }
}

package dev.planadvisor.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.planadvisor.Recorded;
import dev.planadvisor.plan.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two drafts of one plan, as their reader sees them side by side. */
class GoldenComparisonsTest {
    private static final Path GOLDEN = Path.of("src/test/golden/comparison");
    private static final ComparisonRenderer TEXT = new TextComparison(80, false, true);
    private static final ComparisonRenderer JSON = new JsonComparison();

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSecondDraftReadsAsRecorded(Language language) {
        Comparison comparison = comparison(language);
        assertAsRecorded(GOLDEN.resolve("brightpath." + language.tag() + ".txt"), text(TEXT, comparison));
    }

    @Test
    void aSecondDraftIsTheSameForProgramsAsRecorded() {
        assertAsRecorded(GOLDEN.resolve("brightpath.json"), text(JSON, comparison(Language.EN)));
    }

    @Test
    void twoPlansWithNothingInCommonReadAsRecorded() {
        Comparison comparison = Comparison.of(
                Language.PL,
                Drafts.of(Path.of("src/examples/nordfala.yaml"), Language.PL),
                Drafts.of(Path.of("src/examples/oprogramowanie-wisla.yaml"), Language.PL));
        assertAsRecorded(GOLDEN.resolve("strangers.pl.txt"), text(TEXT, comparison));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void jsonComparisonsKeepTheirSchema(Language language) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ComparisonSchema.text(), InputFormat.JSON);
        assertEquals(List.of(), schema.validate(text(JSON, comparison(language)), InputFormat.JSON));
        Draft empty = Drafts.of("format: sales-plan/1\n");
        Comparison toNothing = Comparison.of(language, Drafts.of(Drafts.FIRST, language), empty);
        assertEquals(List.of(), schema.validate(text(JSON, toNothing), InputFormat.JSON));
        Comparison ofNothing = Comparison.of(language, empty, empty);
        assertEquals(List.of(), schema.validate(text(JSON, ofNothing), InputFormat.JSON));
    }

    /** The rulebook's hash changes with every word of it, and is not what is looked at here. */
    private static void assertAsRecorded(Path file, String text) {
        Recorded.assertAsRecorded(file, text.replaceAll("[0-9a-f]{64}|(?<=\\()[0-9a-f]{12}(?=\\))", "…"));
    }

    private static Comparison comparison(Language language) {
        return Comparison.of(language, Drafts.of(Drafts.FIRST, language), Drafts.of(Drafts.SECOND, language));
    }

    private static String text(ComparisonRenderer renderer, Comparison comparison) {
        return new String(renderer.render(comparison), StandardCharsets.UTF_8);
    }
}

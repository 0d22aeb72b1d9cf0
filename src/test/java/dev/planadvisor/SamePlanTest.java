package dev.planadvisor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.engine.Bounds;
import dev.planadvisor.plan.Language;
import dev.planadvisor.report.Report;
import dev.planadvisor.rulebook.CompiledRulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** One plan has one verdict, however it is written down. */
class SamePlanTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Advisor ADVISOR =
            Advisor.of(CompiledRulebook.load(SamePlanTest.class.getClassLoader()), Bounds.DEFAULT);

    private static Map<?, ?> tree(String example) throws IOException {
        LoadSettings texts =
                LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        return (Map<?, ?>) new Load(texts).loadFromString(Files.readString(Path.of("src/examples", example + ".yaml")));
    }

    private static Report review(String name, byte[] bytes, Language language) {
        return ADVISOR.review(
                PlanUpload.of(name, bytes), new Advisor.Question(DAY, Optional.of(DAY), Optional.of(language)));
    }

    private static Report review(String example, Language language) throws IOException {
        return review("plan.yaml", Files.readAllBytes(Path.of("src/examples", example + ".yaml")), language);
    }

    /** What was found, without the places. */
    private static List<String> findings(Report report) {
        return report.recommendations().stream()
                .map(f -> f.rule() + " " + f.pointer() + " " + f.points() + " " + f.fingerprint() + " " + f.message())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"brightpath-draft", "sklep-rowerowy", "atlas-industrial", "nordfala"})
    void inJsonItHasTheSameFindings(String example) throws IOException {
        Report json = review("plan.json", AsJson.of(tree(example)), Language.EN);
        Report yaml = review(example, Language.EN);
        assertEquals(List.of(), json.remarks());
        assertEquals(findings(yaml), findings(json));
        assertEquals(yaml.score(), json.score());
    }

    @ParameterizedTest
    @ValueSource(strings = {"brightpath-draft", "sklep-rowerowy", "atlas-industrial", "nordfala"})
    void inTheOtherLanguageItHasTheSameScore(String example) throws IOException {
        Report english = review(example, Language.EN);
        Report polish = review(example, Language.PL);
        assertEquals(english.score(), polish.score());
        assertEquals(english.checks(), polish.checks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"brightpath-draft", "sklep-rowerowy", "atlas-industrial", "nordfala", "cloudledger"})
    void inAnotherOrderItHasTheSameScore(String example) throws IOException {
        Report written = review(example, Language.EN);
        for (long seed = 1; seed <= 5; seed++) {
            Random random = new Random(seed);
            Map<Object, Object> shuffled = new LinkedHashMap<>();
            List<Map.Entry<?, ?>> sections = new ArrayList<>(tree(example).entrySet());
            Collections.shuffle(sections, random);
            for (Map.Entry<?, ?> section : sections) {
                Object value = section.getValue();
                if (value instanceof List<?> items) {
                    List<Object> order = new ArrayList<>(items);
                    Collections.shuffle(order, random);
                    value = order;
                }
                shuffled.put(section.getKey(), value);
            }
            Report other = review("plan.json", AsJson.of(shuffled), Language.EN);
            assertEquals(written.score(), other.score(), "seed " + seed);
            assertEquals(written.band(), other.band());
        }
    }
}

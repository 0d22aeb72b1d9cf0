package dev.planadvisor.app.http;

import static dev.planadvisor.Recorded.assertAsRecorded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.Advisor;
import dev.planadvisor.document.PlanReader;
import dev.planadvisor.engine.Bounds;
import dev.planadvisor.plan.Language;
import dev.planadvisor.rulebook.CompiledRulebook;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {
    private static final Path DESCRIPTION = Path.of("src/main/resources/dev/planadvisor/app/http/openapi.json");

    /** All routes, as the service has them. */
    static List<Route> routes() {
        CompiledRulebook rules = CompiledRulebook.load(ApiDescriptionTest.class.getClassLoader());
        return Routes.of(
                new Reviewers(Advisor.of(rules, Bounds.DEFAULT), Bounds.DEFAULT.time()),
                rules,
                new PlanReader(),
                Optional.empty(),
                new Measurements(rules.rulebook()),
                language -> new byte[0],
                () -> false);
    }

    @Test
    void isMadeFromTheRoutes() throws IOException {
        assertAsRecorded(
                DESCRIPTION,
                new ApiDescription(routes()).json().toPrettyString().replace(System.lineSeparator(), "\n") + "\n");
    }

    @Test
    void isUnderstoodByTheToolsOfItsUsers() throws IOException {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult read = new OpenAPIV3Parser()
                .readContents(new ApiDescription(routes()).json().toString(), null, options);
        assertEquals(List.of(), read.getMessages());
        assertNotNull(read.getOpenAPI());
        assertEquals(
                routes().stream().map(Route::path).distinct().sorted().toList(),
                read.getOpenAPI().getPaths().keySet().stream().sorted().toList());
    }

    @Test
    void everyProblemHasItsWordsInBothLanguages() throws IOException {
        for (Language language : Language.values()) {
            Properties sentences = new Properties();
            try (var in = Files.newBufferedReader(Path.of(
                    "src/main/resources/dev/planadvisor/app/http/problems." + language.tag() + ".properties"))) {
                sentences.load(in);
            }
            for (ProblemKind kind : ProblemKind.values()) {
                assertTrue(sentences.containsKey(kind.word() + ".title"), kind.word());
                assertTrue(sentences.containsKey(kind.word() + ".detail"), kind.word());
            }
        }
    }
}

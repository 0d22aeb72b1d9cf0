package dev.planadvisor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.planadvisor.document.Reading.Accepted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlanSchemaTest {
    private static final Path SCHEMA = Path.of("src/main/resources/dev/planadvisor/document/sales-plan-1.schema.json");
    private static final List<Path> PLANS = List.of(
            Path.of("src/examples"),
            Path.of("src/main/resources/dev/planadvisor/app/cli"),
            Path.of("src/test/resources"),
            Path.of("src/test/plans"));
    private static final Path RULES = Path.of("rules");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema PUBLISHED = SCHEMAS.getSchema(PlanSchema.text(), InputFormat.JSON);

    /** With {@code -Drerecord=true} the schema is written anew. */
    @Test
    void isWhatTheRecordsAndTheirConstraintsSay() throws IOException {
        String generated = new PlanSchemaGenerator().text();
        if (Boolean.getBoolean("rerecord")) {
            Files.writeString(SCHEMA, generated);
        }
        assertEquals(Files.readString(SCHEMA), generated);
    }

    @Test
    void isAValidSchemaItself() {
        Schema meta = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), meta.validate(PlanSchema.text(), InputFormat.JSON));
    }

    @TestFactory
    Stream<DynamicTest> takesEveryPlanThatTheReaderTakes() throws IOException {
        return plans().stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    byte[] bytes = Files.readAllBytes(file);
                    assertEquals(List.of(), PUBLISHED.validate(json(new YamlPlanParser(Limits.DEFAULT).parse(bytes))));
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatTheReaderRefuses() {
        return Stream.of(
                        "{}",
                        "{format: sales-plan/2}",
                        "{format: sales-plan/1, gols: []}",
                        "{format: sales-plan/1, goals: {id: a}}",
                        "{format: sales-plan/1, goals: [{deadline: soon}]}",
                        "{format: sales-plan/1, goals: [{metric: revenu}]}",
                        "{format: sales-plan/1, goals: [{target: 800k}]}",
                        "{format: sales-plan/1, goals: [{targets: {2027-13: 1}}]}",
                        "{format: sales-plan/1, company: {gross-margin: 145}}",
                        "{format: sales-plan/1, company: {currency: eur}}",
                        "{format: sales-plan/1, team: [{headcount: 0}]}",
                        "{format: sales-plan/1, team: [{kpis: [{nam: a}]}]}",
                        "{format: sales-plan/1, strategies: [{tactics: [{frequency: weekl}]}]}",
                        "{format: sales-plan/1, budget: {rates: {USD: 0}}}",
                        "{format: sales-plan/1, budget: {rates: {dollar: 1}}}")
                .map(text -> DynamicTest.dynamicTest(text, () -> {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    assertFalse(new PlanReader().read(PlanUpload.of("plan.yaml", bytes)) instanceof Accepted);
                    assertFalse(PUBLISHED
                            .validate(json(new YamlPlanParser(Limits.DEFAULT).parse(bytes)))
                            .isEmpty());
                }));
    }

    /** An example of a rule is a part of a plan, which need not say its format. */
    @Test
    void takesThePlanInEveryExampleOfARule() throws IOException {
        List<String> refused = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(file -> file.toString().contains("/examples/"))
                    .sorted()
                    .toList()) {
                Node root = new YamlPlanParser(Limits.DEFAULT)
                        .parse(Files.readAllBytes(file))
                        .root()
                        .orElse(null);
                if (root instanceof MappingNode example && example.value("plan").isPresent()) {
                    ObjectNode plan = (ObjectNode) json(example.value("plan").get());
                    plan.put("format", "sales-plan/1");
                    PUBLISHED.validate(plan).forEach(error -> refused.add(file + ": " + error));
                }
            }
        }
        assertEquals(List.of(), refused);
    }

    private static List<Path> plans() throws IOException {
        Stream.Builder<Path> plans = Stream.builder();
        for (Path folder : PLANS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".yaml")).forEach(plans);
            }
        }
        PlanReader reader = new PlanReader();
        return plans.build()
                .filter(file -> {
                    try {
                        return reader.read(PlanUpload.of(file.toString(), Files.readAllBytes(file)))
                                instanceof Accepted;
                    } catch (IOException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .sorted()
                .toList();
    }

    private static JsonNode json(PlanDocument document) {
        return json(document.root().orElseThrow());
    }

    /** The tree as an editor's YAML reader sees it. */
    private static JsonNode json(Node node) {
        if (node instanceof MappingNode mapping) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            mapping.fields().forEach(field -> object.set(field.name(), json(field.value())));
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        ScalarNode scalar = (ScalarNode) node;
        return switch (scalar.kind()) {
            case NOTHING -> JsonNodeFactory.instance.nullNode();
            case TEXT -> JsonNodeFactory.instance.textNode(scalar.text());
            case BARE -> bare(scalar.text());
        };
    }

    private static JsonNode bare(String text) {
        try {
            return text.matches("-?\\d.*|true|false")
                    ? new ObjectMapper()
                            .readerFor(JsonNode.class)
                            .with(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                            .readTree(text)
                    : JsonNodeFactory.instance.textNode(text);
        } catch (IOException word) {
            return JsonNodeFactory.instance.textNode(text);
        }
    }
}

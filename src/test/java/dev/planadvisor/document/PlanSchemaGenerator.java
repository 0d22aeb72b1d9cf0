package dev.planadvisor.document;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import dev.planadvisor.plan.CalendarSpan;
import dev.planadvisor.plan.CurrencyCode;
import dev.planadvisor.plan.Frequency;
import dev.planadvisor.plan.Percent;
import dev.planadvisor.plan.PercentRange;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.Pointer;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.AnnotatedParameterizedType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Makes the JSON Schema of the plan document from the records of the plan and their constraints. */
final class PlanSchemaGenerator {
    private static final String DECIMAL = "[+-]?(\\d+\\.?\\d*|\\.\\d+)";
    private static final String SPAN = "^(19|2\\d)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-[Qq][1-4])?$";

    private final Properties texts = new Properties();

    PlanSchemaGenerator() throws IOException {
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/test/resources/dev/planadvisor/document/fields.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
    }

    /** The schema, indented, with a line end at its end. */
    String text() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.PLAIN_DEFINITION_KEYS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                        Option.NULLABLE_FIELDS_BY_DEFAULT,
                        Option.INLINE_NULLABLE_SCHEMAS)
                .with(new JakartaValidationModule());
        config.forTypesInGeneral()
                .withPropertySorter((a, b) -> 0)
                .withCustomDefinitionProvider(new Words())
                .withCustomDefinitionProvider((type, context) -> scalar(type, context));
        config.forFields()
                .withPropertyNameOverrideResolver(field -> RecordForm.kebab(field.getDeclaredName()))
                .withDescriptionResolver(this::description)
                .withRequiredCheck(field -> field.getDeclaringType().getErasedType() == Plan.class
                        && field.getDeclaredName().equals("format"))
                .withNullableCheck(field -> !field.isFakeContainerItemScope()
                        && !field.getDeclaredName().equals("format"))
                .withNumberInclusiveMinimumResolver(field -> percent(field, true))
                .withNumberInclusiveMaximumResolver(field -> percent(field, false))
                .withStringPatternResolver(PlanSchemaGenerator::pattern)
                .withInstanceAttributeOverride(PlanSchemaGenerator::keys);
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(Plan.class);
        schema.put("title", "Sales plan, format sales-plan/1");
        schema.put("description", "A sales plan in seven steps. Every field but the format may be missing.");
        tidy(schema);
        return schema.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }

    private String description(FieldScope field) {
        if (field.isFakeContainerItemScope()) {
            return null;
        }
        String record = field.getDeclaringType().getErasedType().getSimpleName();
        String key = RecordForm.kebab(Character.toLowerCase(record.charAt(0)) + record.substring(1))
                + "."
                + RecordForm.kebab(field.getDeclaredName());
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("Write in fields.properties what " + key + " means");
        }
        return text;
    }

    private static BigDecimal percent(FieldScope field, boolean min) {
        PercentRange range = field.getAnnotation(PercentRange.class);
        return range == null ? null : BigDecimal.valueOf(min ? range.min() : range.max());
    }

    private static String pattern(FieldScope field) {
        if (field.isFakeContainerItemScope()) {
            return null;
        }
        if (field.getAnnotation(CurrencyCode.class) != null) {
            return "^[A-Z]{3}$";
        }
        return field.getAnnotation(Pointer.class) != null ? "^/" : null;
    }

    /** The names of a map are checked too. */
    private static void keys(ObjectNode node, FieldScope field, SchemaGenerationContext context) {
        if (field.isFakeContainerItemScope()
                || !(field.getRawMember().getAnnotatedType() instanceof AnnotatedParameterizedType map)
                || field.getRawMember().getType() != Map.class) {
            return;
        }
        if (map.getAnnotatedActualTypeArguments()[0].getType() == CalendarSpan.class) {
            node.putObject("propertyNames").put("pattern", SPAN);
        } else if (map.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(CurrencyCode.class)) {
            node.putObject("propertyNames").put("pattern", "^[A-Z]{3}$");
        }
    }

    /** Single values are written in more ways than one. */
    private static CustomDefinition scalar(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        if (raw == String.class) {
            types(node, "string", "number", "boolean");
        } else if (raw == BigDecimal.class) {
            types(node, "number", "string").put("pattern", "^" + DECIMAL + "([eE][+-]?\\d+)?$");
        } else if (raw == Percent.class) {
            types(node, "number", "string").put("pattern", "^" + DECIMAL + "\\s*%?$");
        } else if (raw == Integer.class) {
            types(node, "integer", "string").put("pattern", "^[+-]?\\d+$");
        } else if (raw == Boolean.class) {
            types(node, "boolean", "string")
                    .putArray("enum")
                    .add(true)
                    .add(false)
                    .add("true")
                    .add("false");
        } else if (raw == LocalDate.class || raw == CalendarSpan.class) {
            types(node, "string", "integer").put("pattern", SPAN);
        } else if (raw.isEnum()) {
            words(node, RecordForm.words(raw).keySet());
        } else if (raw == Map.class) {
            node.put("type", "object")
                    .set(
                            "additionalProperties",
                            context.createDefinitionReference(
                                    type.getTypeParameters().get(1)));
        } else {
            return null;
        }
        return new CustomDefinition(node, DefinitionType.INLINE, AttributeInclusion.YES);
    }

    private static ObjectNode types(ObjectNode node, String... types) {
        ArrayNode array = node.putArray("type");
        List.of(types).forEach(array::add);
        return node;
    }

    private static ArrayNode words(ObjectNode node, Collection<String> words) {
        ArrayNode array = node.put("type", "string").putArray("enum");
        words.forEach(array::add);
        return array;
    }

    /** Records that a single word or text stands for. */
    private static final class Words implements CustomDefinitionProviderV2 {
        @Override
        public CustomDefinition provideCustomSchemaDefinition(ResolvedType type, SchemaGenerationContext context) {
            Class<?> raw = type.getErasedType();
            if (!raw.isRecord()
                    || PlanBinder.scalar(raw)
                    || RecordForm.of(raw).word().isEmpty()) {
                return null;
            }
            ObjectNode node = context.getGeneratorConfig().createObjectNode();
            ArrayNode either = node.putArray("anyOf");
            if (raw == Frequency.class) {
                words(either.addObject(), Frequency.words());
            } else {
                types(either.addObject(), "string", "number", "boolean");
            }
            either.add(context.createStandardDefinition(type, this));
            return new CustomDefinition(node);
        }
    }

    /** Says shorter what the generator says at length, and that a list of texts may be a single text. */
    private static void tidy(JsonNode node) {
        node.properties().forEach(entry -> {
            if (entry.getKey().equals("properties") || entry.getKey().equals("$defs")) {
                entry.getValue().forEach(PlanSchemaGenerator::tidy);
            } else {
                tidy(entry.getValue());
            }
        });
        if (node.isArray()) {
            node.forEach(PlanSchemaGenerator::tidy);
        }
        if (node instanceof ObjectNode schema) {
            if (!schema.has("properties") && schema.path("additionalProperties").isBoolean()) {
                schema.remove("additionalProperties");
            }
            JsonNode words = schema.path("anyOf").path(1);
            if (words.has("enum")) {
                schema.remove("anyOf");
                ArrayNode types = schema.putArray("type");
                if (words.path("type").isArray()) {
                    types.addAll((ArrayNode) words.path("type"));
                } else {
                    types.add(words.path("type"));
                }
                types.add("null");
                schema.set("enum", ((ArrayNode) words.path("enum").deepCopy()).addNull());
            }
            single(schema);
        }
    }

    private static void single(ObjectNode list) {
        JsonNode items = list.path("items");
        boolean texts = items.has("type") && !items.path("type").asText().equals("object");
        boolean kpis = items.path("$ref").asText().endsWith("/Kpi");
        if (texts || kpis) {
            ObjectNode array = list.objectNode();
            array.put("type", "array").set("items", items);
            list.remove("items");
            list.remove("type");
            list.putArray("anyOf").add(items.deepCopy()).add(array).addObject().put("type", "null");
        }
    }
}

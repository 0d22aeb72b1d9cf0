package dev.planadvisor.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import dev.planadvisor.Product;
import dev.planadvisor.comparison.ComparisonSchema;
import dev.planadvisor.document.PlanSchema;
import dev.planadvisor.report.ReviewSchema;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the OpenAPI 3.1 description of the service from its table of routes and the types of its answers. */
final class ApiDescription {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern IN_PATH = Pattern.compile("\\{([a-z]+)}");
    private static final String PREFIX = "#/components/schemas/";

    /** What any route may answer besides. */
    private static final List<ProblemKind> ALWAYS = List.of(
            ProblemKind.BAD_PARAMETER,
            ProblemKind.FOREIGN_ORIGIN,
            ProblemKind.MISDIRECTED,
            ProblemKind.INTERNAL,
            ProblemKind.BUSY);

    private static final List<ProblemKind> WITH_KEYS =
            List.of(ProblemKind.NO_KEY, ProblemKind.FORBIDDEN, ProblemKind.TOO_MANY_REQUESTS);

    private final List<Route> routes;

    ApiDescription(List<Route> routes) {
        this.routes = routes;
    }

    ObjectNode json() throws IOException {
        ObjectNode api = JSON.createObjectNode();
        api.put("openapi", "3.1.0");
        api.putObject("info")
                .put("title", "Plan Advisor")
                .put("version", Product.VERSION)
                .put(
                        "description",
                        "Reviews sales plans: a plan in, a scored and explained review out. Every answer names its"
                                + " request (X-Request-Id); whatever is wrong is told as problem details (RFC 9457).");
        api.putArray("servers").addObject().put("url", "/");
        api.putArray("tags")
                .add(tag("reviews", "Plans in, reviews out."))
                .add(tag("plans", "Plans of the workspace, their revisions and trends."))
                .add(tag("rulebook", "What the advisor knows, and what documents look like."))
                .add(tag("health", "How the service does."))
                .add(tag("description", "This description."));
        ObjectNode paths = api.putObject("paths");
        for (Route route : routes) {
            ObjectNode path =
                    paths.has(route.path()) ? (ObjectNode) paths.get(route.path()) : paths.putObject(route.path());
            path.set(route.method().name().toLowerCase(Locale.ROOT), operation(route));
        }
        ObjectNode components = api.putObject("components");
        components.set("schemas", schemas());
        components
                .putObject("securitySchemes")
                .putObject("key")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "A key made by plan-advisor keys add. On a loopback address none is needed.");
        return api;
    }

    private static ObjectNode tag(String name, String description) {
        return JSON.createObjectNode().put("name", name).put("description", description);
    }

    private static String tag(Route route) {
        if (route.path().startsWith("/api/docs") || route.path().endsWith("openapi.json")) {
            return "description";
        }
        if (!route.path().startsWith(Routes.API)) {
            return "health";
        }
        String first = route.path().substring(Routes.API.length() + 1).split("/")[0];
        return Set.of("reviews", "plans").contains(first) ? first : "rulebook";
    }

    private ObjectNode operation(Route route) {
        ObjectNode operation = JSON.createObjectNode();
        operation.put("operationId", route.id());
        operation.putArray("tags").add(tag(route));
        String summary = route.summary();
        int end = summary.indexOf(". ");
        operation.put("summary", end < 0 ? summary : summary.substring(0, end + 1));
        if (end >= 0) {
            operation.put("description", summary);
        }
        ArrayNode security = operation.putArray("security");
        if (route.access() != Access.OPEN) {
            security.addObject().putArray("key");
            security.addObject();
        }
        ArrayNode parameters = operation.putArray("parameters");
        Matcher inPath = IN_PATH.matcher(route.path());
        while (inPath.find()) {
            ObjectNode parameter = parameters.addObject();
            parameter.put("name", inPath.group(1)).put("in", "path").put("required", true);
            parameter.putObject("schema").put("type", "string");
        }
        route.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        if (route.method().equals(HandlerType.POST)) {
            ObjectNode once = parameters.addObject();
            once.put("name", "Idempotency-Key")
                    .put("in", "header")
                    .put(
                            "description",
                            "Any text of the caller's choice; the same request with the same key is done once, and"
                                    + " answered alike.");
            once.putObject("schema").put("type", "string").put("minLength", 1).put("maxLength", 128);
        }
        if (!route.body().isEmpty()) {
            ObjectNode body = operation.putObject("requestBody");
            body.put("required", true).put("description", "A plan of the format sales-plan/1.");
            ObjectNode content = body.putObject("content");
            route.body()
                    .forEach(type -> content.putObject(type).putObject("schema").put("$ref", PREFIX + "SalesPlan"));
        }
        operation.set("responses", responses(route));
        return operation;
    }

    private static ObjectNode parameter(Parameter parameter) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", parameter.word()).put("in", "query").put("description", parameter.description());
        ObjectNode schema = node.putObject("schema");
        switch (parameter.type()) {
            case "date" -> schema.put("type", "string").put("format", "date");
            case "score" -> schema.put("type", "number").put("minimum", 0).put("maximum", 100);
            case "boolean" -> schema.put("type", "boolean").put("default", false);
            case "limit" ->
                schema.put("type", "integer")
                        .put("minimum", 1)
                        .put("maximum", 200)
                        .put("default", 50);
            case "revision" -> schema.put("type", "integer").put("minimum", 1);
            case "plan-id" -> schema.put("type", "string").put("pattern", "^[a-z0-9][a-z0-9._-]{0,63}$");
            default -> schema.put("type", "string");
        }
        if (!parameter.choices().isEmpty()) {
            ArrayNode choices = schema.putArray("enum");
            for (String choice : parameter.choices().split("\\|")) {
                choices.add(choice);
            }
        }
        return node;
    }

    private static ObjectNode responses(Route route) {
        ObjectNode responses = JSON.createObjectNode();
        for (Route.Result result : route.results()) {
            ObjectNode response = responses.putObject(Integer.toString(result.status()));
            response.put("description", result.description());
            if (!result.types().isEmpty()) {
                ObjectNode content = response.putObject("content");
                for (String type : result.types()) {
                    String bare = type.split(";")[0];
                    ObjectNode media = content.putObject(bare);
                    if (bare.equals("application/json") && !result.schema().isEmpty()) {
                        media.putObject("schema").put("$ref", PREFIX + result.schema());
                    }
                }
            }
            if (route.id().equals("review")) {
                ObjectNode headers = response.putObject("headers");
                header(headers, "Content-Location", "Where the review is kept; absent where nothing is.");
                header(headers, "Link", "The plan: rel=collection.");
                header(headers, "Plan-Revision", "Which revision of the plan this is.");
                header(headers, "Review-Gate", "passed or failed, where minScore is given.");
                header(headers, "Idempotency-Replayed", "true where the request had been done before.");
            }
        }
        if (route.unchanging()) {
            responses.putObject("304").put("description", "It is as If-None-Match knows it.");
        }
        Map<Integer, Set<String>> refusals = new TreeMap<>();
        List<ProblemKind> all = new ArrayList<>(route.refusals());
        all.addAll(ALWAYS);
        if (route.access() != Access.OPEN) {
            all.addAll(WITH_KEYS);
        }
        all.forEach(kind -> refusals.computeIfAbsent(kind.status(), status -> new TreeSet<>())
                .add(kind.word()));
        refusals.forEach((status, kinds) -> {
            ObjectNode response = responses.putObject(Integer.toString(status));
            response.put("description", "Problem: " + String.join(", ", kinds) + ".");
            response.putObject("content")
                    .putObject(Problem.CONTENT_TYPE)
                    .putObject("schema")
                    .put("$ref", PREFIX + "Problem");
            if (status == 429 || status == 503) {
                header(response.putObject("headers"), "Retry-After", "Seconds to wait.");
            }
        });
        return responses;
    }

    private static void header(ObjectNode headers, String name, String description) {
        headers.putObject(name)
                .put("description", description)
                .putObject("schema")
                .put("type", "string");
    }

    private static ObjectNode schemas() throws IOException {
        ObjectNode schemas = JSON.createObjectNode();
        adopt(schemas, "SalesPlan", PlanSchema.text());
        adopt(schemas, "PlanReview", ReviewSchema.text());
        adopt(schemas, "PlanComparison", ComparisonSchema.text());
        SchemaGenerator generator = new SchemaGenerator(
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                        .with(
                                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                                Option.PLAIN_DEFINITION_KEYS,
                                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                        .build());
        for (Class<?> type : List.of(
                Problem.class,
                HealthRoutes.Readiness.class,
                PlanRoutes.PlanAnswer.class,
                PlanRoutes.PlanPage.class,
                PlanRoutes.ReviewPage.class,
                RulebookRoutes.RulebookAnswer.class)) {
            adopt(schemas, type.getSimpleName(), generator.generateSchema(type).toString());
        }
        adopt(schemas, "Rule", """
                {"type": "object", "properties": {
                  "id": {"type": "string"}, "severity": {"enum": ["error", "warning", "advice"]},
                  "weight": {"type": "integer"}, "each": {"type": "string"},
                  "needs": {"type": "array", "items": {"type": "string"}},
                  "limits": {"type": "object", "additionalProperties": {"type": "number"}},
                  "status": {"type": "string"}, "since": {"type": "string"},
                  "sources": {"type": "array", "items": {"type": "string"}},
                  "title": {"type": "string"}, "message": {"type": "string"}, "why": {"type": "string"},
                  "advice": {"type": "array", "items": {"type": "string"}}, "ignore": {"type": "string"}},
                 "required": ["id", "severity", "weight", "each", "needs", "limits", "status", "since", "sources",
                   "title", "message", "why", "advice", "ignore"],
                 "additionalProperties": false}""");
        adopt(schemas, "RuleList", "{\"type\": \"array\", \"items\": {\"$ref\": \"" + PREFIX + "Rule\"}}");
        return schemas;
    }

    /** Takes a schema of its own and its parts among the components of the description. */
    private static void adopt(ObjectNode schemas, String name, String text) throws IOException {
        ObjectNode schema = (ObjectNode) JSON.readTree(text);
        schema.remove("$schema");
        schema.remove("$id");
        JsonNode parts = schema.remove("$defs");
        String owner = Set.of("SalesPlan", "PlanReview", "PlanComparison").contains(name) ? name + "." : "";
        if (parts != null) {
            parts.properties().forEach(part -> schemas.set(owner + part.getKey(), turned(part.getValue(), owner)));
        }
        schemas.set(name, turned(schema, owner));
    }

    private static JsonNode turned(JsonNode node, String owner) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (field.getKey().equals("$ref") && field.getValue().isTextual()) {
                    field.setValue(object.textNode(field.getValue().asText().replace("#/$defs/", PREFIX + owner)));
                } else {
                    turned(field.getValue(), owner);
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(item -> turned(item, owner));
        }
        return node;
    }
}

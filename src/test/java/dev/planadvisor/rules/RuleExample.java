package dev.planadvisor.rules;

import dev.planadvisor.AsJson;
import dev.planadvisor.document.MediaType;
import dev.planadvisor.document.PlanReader;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.document.Reading;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.plan.Language;
import dev.planadvisor.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * An example of a rule, as its folder holds it.
 *
 * @param expected the sentence in each language, by pointer of the subject
 */
record RuleExample(
        RuleId rule,
        String file,
        LocalDate asOf,
        boolean shown,
        Map<?, ?> fragment,
        Map<String, Map<Language, String>> expected) {

    /** All examples of the rules whose id starts with the system property {@code chapter}. */
    static List<RuleExample> all() {
        String wanted = System.getProperty("chapter", "");
        try (Stream<Path> paths = Files.walk(Path.of("rules"), 5)) {
            return paths.filter(path -> path.toString().matches("rules/[^/]+/[^/]+/examples/[^/]+\\.yaml"))
                    .sorted()
                    .filter(path -> path.toString().startsWith("rules/" + wanted))
                    .map(RuleExample::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static RuleExample read(Path path) {
        try {
            Map<?, ?> tree = (Map<?, ?>)
                    new Load(LoadSettings.builder().setLabel(path.toString()).build())
                            .loadFromString(Files.readString(path));
            Map<String, Map<Language, String>> expected = new LinkedHashMap<>();
            for (Object one : tree.get("expect") instanceof List<?> list ? list : List.of()) {
                Map<?, ?> finding = (Map<?, ?>) one;
                expected.put(
                        String.valueOf(finding.get("at")),
                        Map.of(
                                Language.EN, String.valueOf(finding.get("en")),
                                Language.PL, String.valueOf(finding.get("pl"))));
            }
            return new RuleExample(
                    RuleId.of(path.getName(1) + "/" + path.getName(2)),
                    path.toString(),
                    LocalDate.parse(String.valueOf(tree.get("as-of"))),
                    Boolean.TRUE.equals(tree.get("shown")),
                    (Map<?, ?>) tree.get("plan"),
                    expected);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean flags() {
        return file.contains("/flags-");
    }

    boolean skips() {
        return file.contains("/skips-");
    }

    String currency() {
        return fragment.get("company") instanceof Map<?, ?> company && company.get("currency") != null
                ? String.valueOf(company.get("currency"))
                : "";
    }

    /** The fragment as a plan; an example that is no plan fails with all its remarks. */
    Plan plan() {
        Map<Object, Object> document = new LinkedHashMap<>();
        document.put("format", "sales-plan/1");
        document.putAll(fragment);
        Reading reading = new PlanReader().read(new PlanUpload(AsJson.of(document), file, MediaType.JSON));
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.plan();
        }
        List<String> texts = new ArrayList<>();
        reading.remarks().forEach(r -> texts.add(r.place().pointer() + " " + r.text(Language.EN)));
        throw new AssertionError(file + " is no plan:\n" + String.join("\n", texts));
    }
}

package dev.planadvisor.rulebook;

import dev.planadvisor.findings.RuleId;
import dev.planadvisor.findings.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a {@code card.yaml}. */
final class CardReader {
    private static final List<String> FIELDS =
            List.of("severity", "weight", "each", "needs", "limits", "status", "since", "sources");

    private CardReader() {}

    static Card read(RuleId id, String text, List<Offence> offences) {
        YamlFile yaml = new YamlFile(id + "/card.yaml", offences);
        Map<String, Node> fields = yaml.fields(yaml.fields(text), FIELDS);
        for (String field : FIELDS) {
            boolean optional = field.equals("needs") || field.equals("limits");
            if (!optional && !fields.containsKey(field)) {
                yaml.offend(1, "The field '" + field + "' is missing.", "Every card has it; compare one beside it.");
            }
        }
        Severity severity = Severity.ADVICE;
        if (fields.containsKey("severity")) {
            severity = word(Severity.class, fields.get("severity"), yaml, severity);
        }
        Card.Status status = Card.Status.STABLE;
        if (fields.containsKey("status")) {
            status = word(Card.Status.class, fields.get("status"), yaml, status);
        }
        SortedMap<String, BigDecimal> limits = new TreeMap<>();
        if (fields.containsKey("limits")) {
            yaml.fields(fields.get("limits"))
                    .forEach((name, node) -> yaml.figure(name, node).ifPresent(limit -> limits.put(name, limit)));
        }
        List<String> sources = fields.containsKey("sources") ? yaml.texts(fields.get("sources")) : List.of();
        if (fields.containsKey("sources") && sources.isEmpty()) {
            yaml.offend(
                    YamlFile.line(fields.get("sources")),
                    "There is no source.",
                    "Name where the knowledge comes from.");
        }
        return new Card(
                id,
                severity,
                fields.containsKey("weight") ? yaml.number(fields.get("weight"), 1) : 1,
                fields.containsKey("each") ? yaml.text(fields.get("each")) : "",
                fields.containsKey("needs") ? yaml.texts(fields.get("needs")) : List.of(),
                limits,
                status,
                fields.containsKey("since") ? yaml.text(fields.get("since")) : "",
                sources);
    }

    private static <E extends Enum<E>> E word(Class<E> type, Node node, YamlFile yaml, E otherwise) {
        String word = yaml.text(node);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return constant;
            }
        }
        List<String> words = java.util.stream.Stream.of(type.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .toList();
        yaml.offend(
                YamlFile.line(node), "'" + word + "' is not known.", "Write one of " + String.join(", ", words) + ".");
        return otherwise;
    }
}

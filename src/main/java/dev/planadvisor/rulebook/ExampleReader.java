package dev.planadvisor.rulebook;

import dev.planadvisor.plan.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;

/** Finds the example that a rule's page shows. */
final class ExampleReader {
    private static final List<String> FIELDS = List.of("as-of", "shown", "plan", "expect");

    private ExampleReader() {}

    /** Reads an example; {@link ShownExample#NONE} where it is not the one to show. */
    static ShownExample read(String file, String text, List<Offence> offences) {
        YamlFile yaml = new YamlFile(file, offences);
        Map<String, Node> fields = yaml.fields(yaml.fields(text), FIELDS);
        if (!fields.containsKey("plan") || !fields.containsKey("as-of")) {
            yaml.offend(1, "An example has 'as-of' and 'plan'.", "Compare it with one beside it.");
            return ShownExample.NONE;
        }
        if (!fields.containsKey("shown") || !yaml.text(fields.get("shown")).equals("true")) {
            return ShownExample.NONE;
        }
        Map<Language, String> says = new EnumMap<>(Language.class);
        for (Node finding : fields.containsKey("expect") ? yaml.items(fields.get("expect")) : List.<Node>of()) {
            Map<String, Node> expected = yaml.fields(yaml.fields(finding), List.of("at", "en", "pl"));
            for (Language language : Language.values()) {
                if (expected.containsKey(language.tag())) {
                    says.putIfAbsent(language, yaml.text(expected.get(language.tag())));
                }
            }
        }
        return new ShownExample(fragment(text, fields.get("plan")), says);
    }

    /** The lines of a value, moved to the left. */
    private static String fragment(String text, Node node) {
        int first = node.getStartMark().map(m -> m.getIndex()).orElse(0);
        int last = node.getEndMark().map(m -> m.getIndex()).orElse(text.length());
        int lineStart = text.lastIndexOf('\n', first) + 1;
        boolean inFlow = !text.substring(lineStart, first).isBlank();
        return (inFlow ? text.substring(first, last) : text.substring(lineStart, last))
                .stripTrailing()
                .stripIndent();
    }
}

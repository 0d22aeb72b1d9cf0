package dev.planadvisor.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A small YAML file of a rulebook, read so that every offence can name its line. */
final class YamlFile {
    private final String file;
    private final List<Offence> offences;

    YamlFile(String file, List<Offence> offences) {
        this.file = file;
        this.offences = offences;
    }

    /** The fields of the file in their order; empty where it is no mapping, which is an offence. */
    Map<String, Node> fields(String text) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setMaxAliasesForCollections(0)
                    .build();
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isPresent()) {
                return fields(root.get());
            }
            offend(1, "The file is empty.", "Compare it with a file beside it.");
        } catch (MarkedYamlEngineException failure) {
            int line = failure.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            offend(line, "This is no YAML: " + failure.getProblem() + ".", "Check indentation and quotes.");
        } catch (YamlEngineException failure) {
            offend(1, "This is no YAML: " + failure.getMessage() + ".", "Check indentation and quotes.");
        }
        return Map.of();
    }

    Map<String, Node> fields(Node node) {
        Map<String, Node> fields = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String name = text(tuple.getKeyNode());
                if (fields.put(name, tuple.getValueNode()) != null) {
                    offend(line(tuple.getKeyNode()), "'" + name + "' stands twice.", "Keep one of them.");
                }
            }
        } else {
            offend(line(node), "Fields are expected here.", "Write 'name: value'.");
        }
        return fields;
    }

    /** The fields, after those not known were reported. */
    Map<String, Node> fields(Map<String, Node> fields, List<String> known) {
        fields.forEach((name, node) -> {
            if (!known.contains(name)) {
                offend(
                        line(node),
                        "The field '" + name + "' is not known.",
                        "Known are " + String.join(", ", known) + ".");
            }
        });
        return fields;
    }

    /** A scalar's text; empty for anything else, which is an offence. */
    String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        offend(line(node), "A plain value is expected here.", "Write a word or a number.");
        return "";
    }

    List<Node> items(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        offend(line(node), "A list is expected here.", "Write '[a, b]' or a line '- a' each.");
        return List.of();
    }

    List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        items(node).forEach(item -> texts.add(text(item)));
        return texts;
    }

    /** A whole number of at least {@code min}; {@code min} for anything else, which is an offence. */
    int number(Node node, int min) {
        try {
            int number = Integer.parseInt(text(node));
            if (number >= min) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        offend(line(node), "'" + text(node) + "' is no whole number.", "Write a number from " + min + ".");
        return min;
    }

    /** A number; nothing for anything else, which is an offence. */
    Optional<BigDecimal> figure(String name, Node node) {
        try {
            return Optional.of(new BigDecimal(text(node)));
        } catch (NumberFormatException notANumber) {
            offend(line(node), "'" + name + "' is no number.", "Write a plain number.");
            return Optional.empty();
        }
    }

    void offend(int line, String problem, String wayOut) {
        offences.add(new Offence(file, line, problem, wayOut));
    }

    static int line(Node node) {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }
}

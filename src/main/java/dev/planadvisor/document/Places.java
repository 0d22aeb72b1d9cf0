package dev.planadvisor.document;

import dev.planadvisor.document.MappingNode.Field;
import java.util.List;
import java.util.Optional;

/** Tells where in a document a value stands. */
public final class Places {
    /** The fields by which an author tells one entry of a list from another. */
    private static final List<String> NAMES = List.of("id", "name", "statement", "task", "role");

    private final Optional<Node> root;

    Places(Optional<Node> root) {
        this.root = root;
    }

    /**
     * The place of a value or of its nearest ancestor that is written; the document's beginning at last. A list or a
     * group of fields that begins below its name stands where its name does.
     *
     * @param pointer JSON pointer
     */
    public Place at(String pointer) {
        if (root.isEmpty()) {
            return Place.START;
        }
        Node node = root.get();
        Place place = Place.START;
        int from = 0;
        while (from < pointer.length()) {
            int to = pointer.indexOf('/', from + 1);
            if (to < 0) {
                to = pointer.length();
            }
            String name = pointer.substring(from + 1, to).replace("~1", "/").replace("~0", "~");
            if (node instanceof MappingNode mapping) {
                Optional<Field> field = mapping.fields().stream()
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst();
                if (field.isEmpty()) {
                    return place;
                }
                node = field.get().value();
                boolean below = !(node instanceof ScalarNode)
                        && node.place().line() > field.get().key().line();
                place = below ? field.get().key() : node.place();
            } else if (node instanceof SequenceNode sequence) {
                int index = index(name);
                if (index >= sequence.items().size()) {
                    return place;
                }
                node = sequence.items().get(index);
                place = node.place();
            } else {
                return place;
            }
            from = to;
        }
        return place;
    }

    /**
     * What stays the same at a pointer while lines and positions move: an entry of a list is named by what its author
     * calls it, and a single value follows at the end.
     *
     * @param pointer JSON pointer
     */
    public String anchor(String pointer) {
        StringBuilder anchor = new StringBuilder();
        Optional<Node> node = root;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
                int index = index(name);
                node = index < sequence.items().size()
                        ? Optional.of(sequence.items().get(index))
                        : Optional.empty();
                anchor.append('/').append(node.flatMap(Places::called).orElse(name));
            } else {
                node = node.filter(MappingNode.class::isInstance)
                        .flatMap(mapping -> ((MappingNode) mapping).value(name));
                anchor.append('/').append(name);
            }
        }
        if (node.isPresent() && node.get() instanceof ScalarNode scalar) {
            anchor.append('=').append(scalar.text().strip().replaceAll("\\s+", " "));
        }
        return anchor.toString();
    }

    private static Optional<String> called(Node entry) {
        if (entry instanceof MappingNode mapping) {
            for (String name : NAMES) {
                if (mapping.value(name).isPresent()
                        && mapping.value(name).get() instanceof ScalarNode scalar
                        && !scalar.text().isBlank()) {
                    return Optional.of(scalar.text().strip().replaceAll("\\s+", " "));
                }
            }
        }
        return Optional.empty();
    }

    private static int index(String name) {
        try {
            int index = Integer.parseInt(name);
            return index < 0 ? Integer.MAX_VALUE : index;
        } catch (NumberFormatException noIndex) {
            return Integer.MAX_VALUE;
        }
    }
}

package dev.planadvisor.document;

import java.util.List;
import java.util.Optional;

/**
 * A group of named fields, in the order of the document; no name stands twice.
 *
 * @param flow whether it is YAML between { }, in which a comma ends a text that has no quotes
 */
public record MappingNode(Place place, List<Field> fields, boolean flow) implements Node {
    public MappingNode {
        fields = List.copyOf(fields);
    }

    /**
     * A named value.
     *
     * @param key where the name stands
     */
    public record Field(String name, Place key, Node value) {}

    /** The value of a field, where it is written. */
    public Optional<Node> value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst();
    }
}

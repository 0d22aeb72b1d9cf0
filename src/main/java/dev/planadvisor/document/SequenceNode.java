package dev.planadvisor.document;

import java.util.List;

/** A list of values, in the order of the document. */
public record SequenceNode(Place place, List<Node> items) implements Node {
    public SequenceNode {
        items = List.copyOf(items);
    }
}

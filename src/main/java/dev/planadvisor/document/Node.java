package dev.planadvisor.document;

/** A value in a plan document, whatever the format, that knows its place. */
public sealed interface Node permits MappingNode, SequenceNode, ScalarNode {
    /** Where the value begins. */
    Place place();
}

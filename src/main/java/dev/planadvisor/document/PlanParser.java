package dev.planadvisor.document;

/** Makes a tree with places from the bytes of a document; there is one for each format. Never throws. */
public interface PlanParser {
    /** Reads a whole document. */
    PlanDocument parse(byte[] bytes);
}

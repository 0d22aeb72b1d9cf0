package dev.planadvisor.document;

import java.util.List;
import java.util.Optional;

/**
 * A document as a tree, with what its parser remarked on the way.
 *
 * @param root the whole tree, or what was read of it until the parser had to stop; empty where nothing was
 * @param complete whether the parser reached the end
 * @param remarks each is an error
 */
public record PlanDocument(Optional<Node> root, boolean complete, List<Remark> remarks) {
    public PlanDocument {
        remarks = List.copyOf(remarks);
    }

    /** Where every value stands. */
    public Places places() {
        return new Places(root);
    }
}

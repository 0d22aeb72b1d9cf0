package dev.planadvisor.document;

import dev.planadvisor.plan.Plan;
import java.util.List;

/** What came of reading a document: a plan, or a refusal. A refusal is a value, not an exception. */
public sealed interface Reading {
    /** What was remarked, in the order of the document. */
    List<Remark> remarks();

    /**
     * The document is a plan.
     *
     * @param places where every value of the plan stands
     * @param remarks what is worth knowing and does not hinder the judgement
     */
    record Accepted(Plan plan, Places places, List<Remark> remarks) implements Reading {
        public Accepted {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The document cannot be judged.
     *
     * @param remarks everything that is wrong, at least one
     */
    record Refused(List<Remark> remarks) implements Reading {
        public Refused {
            remarks = List.copyOf(remarks);
        }
    }
}

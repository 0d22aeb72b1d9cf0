package dev.planadvisor.document;

import dev.planadvisor.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * Reads a YAML plan as {@link PlanReader} does, but for the constraints on single fields, which take a validator. It
 * lies in this package because binding is nobody else's business: {@link PlanBinder} is not public, and a bench is no
 * reason to make it so.
 */
public final class UnvalidatedPlanReader {
    private UnvalidatedPlanReader() {}

    /** Reads a whole plan. */
    public static Reading read(byte[] yaml) {
        PlanDocument document = new YamlPlanParser(Limits.DEFAULT).parse(yaml);
        Remarks remarks = new Remarks();
        remarks.addAll(document.remarks());
        Optional<Node> root = document.root();
        if (root.isEmpty()) {
            remarks.add(Place.START, "empty-document");
            return new Reading.Refused(remarks.sorted());
        }
        Plan plan = new PlanBinder(Limits.DEFAULT, remarks).plan(root.get());
        List<Remark> all = remarks.sorted();
        return all.isEmpty() ? new Reading.Accepted(plan, document.places(), List.of()) : new Reading.Refused(all);
    }
}

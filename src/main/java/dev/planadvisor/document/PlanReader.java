package dev.planadvisor.document;

import dev.planadvisor.document.Reading.Accepted;
import dev.planadvisor.document.Reading.Refused;
import dev.planadvisor.plan.Plan;
import java.util.List;
import java.util.Optional;

/** Reads a document: a plan comes out, or a refusal with everything that is wrong with it. Never throws. */
public final class PlanReader {
    private final Limits limits;

    /** A reader with the limits that hold where an operator says nothing else. */
    public PlanReader() {
        this(Limits.DEFAULT);
    }

    public PlanReader(Limits limits) {
        this.limits = limits;
    }

    /** Makes what the first reading would otherwise have to wait for; may run beside it. */
    public static void prepare() {
        FieldConstraints.prepare();
    }

    /** Reads a whole plan. */
    public Reading read(PlanUpload upload) {
        return switch (upload.mediaType()) {
            case YAML -> read(new YamlPlanParser(limits).parse(upload.bytes()));
            case JSON -> read(new JsonPlanParser(limits).parse(upload.bytes()));
            case UNKNOWN -> {
                Remarks remarks = new Remarks();
                remarks.add(Place.START, "unknown-media-type", "value", Visible.of(upload.name()));
                yield new Refused(remarks.sorted());
            }
        };
    }

    /** Reads a whole plan from a tree. */
    public Reading read(PlanDocument document) {
        Remarks remarks = new Remarks();
        remarks.addAll(document.remarks());
        if (document.root().isEmpty()
                || document.root().get() instanceof ScalarNode scalar
                        && scalar.text().isBlank()) {
            if (document.complete()) {
                remarks.add(Place.START, "empty-document");
            }
            return new Refused(remarks.sorted());
        }
        return read(document.root().get(), document.places(), document.complete(), remarks);
    }

    /**
     * Reads a part of a plan that stands within another document, such as an example of a rule; it need not say its
     * format.
     */
    public Reading readFragment(Node fragment) {
        return read(fragment, new Places(Optional.of(fragment)), false, new Remarks());
    }

    private Reading read(Node root, Places places, boolean formatRequired, Remarks remarks) {
        PlanBinder binder = new PlanBinder(limits, remarks);
        Plan plan = binder.plan(root);
        if (formatRequired && plan.format() == null && root instanceof MappingNode && !remarks.at("/format")) {
            remarks.add(new Place("/format", 1, 1), "missing-format");
        }
        FieldConstraints.check(plan, root.place(), binder, places, remarks);
        List<Remark> all = remarks.sorted();
        return all.isEmpty() ? new Accepted(plan, places, List.of()) : new Refused(all);
    }
}

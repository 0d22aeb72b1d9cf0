package dev.planadvisor.document;

import dev.planadvisor.plan.Plan;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All fields that a plan can have, to find the level at which a misplaced one belongs. */
final class KnownFields {
    private static final int MOST = 3;
    private static final Map<String, List<List<String>>> LEVELS = new HashMap<>();

    static {
        collect(Plan.class, List.of());
    }

    private KnownFields() {}

    /**
     * The levels at which a field is known, as an author would write the way to them ({@code budget.items}), the
     * nearest to another level first; an empty text is the top level.
     *
     * @param here the names on the way to the level at which the field was written
     */
    static List<String> levels(String field, List<String> here) {
        return LEVELS.getOrDefault(field, List.of()).stream()
                .filter(level -> !level.equals(here))
                .sorted((a, b) -> Integer.compare(steps(a, here), steps(b, here)))
                .limit(MOST)
                .map(level -> String.join(".", level))
                .toList();
    }

    private static int steps(List<String> a, List<String> b) {
        int shared = 0;
        while (shared < Math.min(a.size(), b.size()) && a.get(shared).equals(b.get(shared))) {
            shared++;
        }
        return a.size() + b.size() - 2 * shared;
    }

    private static void collect(Type type, List<String> way) {
        Class<?> raw = RecordForm.raw(type);
        if (raw == List.class) {
            collect(RecordForm.argument(type, 0), way);
        } else if (raw.isRecord() && !PlanBinder.scalar(raw)) {
            RecordForm.of(raw).components().forEach((name, component) -> {
                LEVELS.computeIfAbsent(name, unknown -> new ArrayList<>()).add(way);
                List<String> deeper = new ArrayList<>(way);
                deeper.add(name);
                collect(component.type(), List.copyOf(deeper));
            });
        }
    }
}

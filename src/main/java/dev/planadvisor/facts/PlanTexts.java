package dev.planadvisor.facts;

import dev.planadvisor.plan.Plan;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/** All that an author wrote in words, with its place. */
final class PlanTexts {
    private static final Set<String> NO_PROSE = Set.of("id", "unit", "currency", "rule", "at");

    private PlanTexts() {}

    /** Tells each said text of a part of the plan, by JSON pointer. */
    static void each(String at, Object part, BiConsumer<String, String> texts) {
        if (part instanceof String text) {
            if (Text.said(text)) {
                texts.accept(at, text);
            }
        } else if (part instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                each(at + "/" + i, items.get(i), texts);
            }
        } else if (part instanceof Record fields && fields.getClass().getPackage() == Plan.class.getPackage()) {
            for (RecordComponent field : fields.getClass().getRecordComponents()) {
                if (!NO_PROSE.contains(field.getName())) {
                    each(at + "/" + name(field), value(fields, field), texts);
                }
            }
        }
    }

    /** The document's name of a component: {@code painPoints} is {@code pain-points}. */
    static String name(RecordComponent field) {
        return field.getName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    static Object value(Record fields, RecordComponent field) {
        try {
            return field.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("a plan's records are public", failure);
        }
    }
}

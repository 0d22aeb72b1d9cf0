package dev.planadvisor.facts;

import dev.planadvisor.plan.Plan;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/** All that an author wrote in words, with its place. */
final class PlanTexts {
    private static final Set<String> NO_PROSE = Set.of("id", "unit", "currency", "rule", "at");

    /** What the records of a plan hold; asked of the machine once for each type, since asking is slow. */
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(field -> new Part(name(field), field.getName(), field.getType(), field.getAccessor()))
                    .toList();
        }
    };

    /** Those of its parts in which an author may have written words. */
    private static final ClassValue<List<Part>> PROSE = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            if (!type.getPackageName().equals(Plan.class.getPackageName())) {
                return List.of();
            }
            return PARTS.get(type).stream().filter(Part::mayHoldWords).toList();
        }
    };

    private PlanTexts() {}

    /**
     * A field of a record.
     *
     * @param name in the document: {@code painPoints} is {@code pain-points}
     * @param component in the record
     */
    record Part(String name, String component, Class<?> type, Method accessor) {
        private boolean mayHoldWords() {
            boolean holdsTexts = type == String.class || type == List.class || type.isRecord();
            return holdsTexts && !NO_PROSE.contains(component);
        }

        Object of(Record fields) {
            try {
                return accessor.invoke(fields);
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException("a plan's records are public", failure);
            }
        }
    }

    /** The sections of a plan, in their order. */
    static List<Part> sections() {
        return PARTS.get(Plan.class);
    }

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
        } else if (part instanceof Record fields) {
            for (Part field : PROSE.get(fields.getClass())) {
                Object value = field.of(fields);
                if (value != null) {
                    each(at + "/" + field.name(), value, texts);
                }
            }
        }
    }

    private static String name(RecordComponent field) {
        return field.getName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}

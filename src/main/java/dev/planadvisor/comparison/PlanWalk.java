package dev.planadvisor.comparison;

import dev.planadvisor.comparison.Difference.Owner;
import dev.planadvisor.plan.CalendarSpan;
import dev.planadvisor.plan.Frequency;
import dev.planadvisor.plan.Percent;
import dev.planadvisor.plan.Plan;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Goes along two plans at once and finds every difference.
 *
 * <p>It knows the plan by its records alone, so that a field that is added to them is not overlooked here.
 *
 * @param differences in the order of the plan's fields and of the earlier plan's items
 * @param counterparts pointer of each item that both plans hold, in the later document, by that in the earlier one
 * @param removed pointers of items that the later plan does not hold
 * @param added pointers of items that the earlier plan does not hold
 */
record PlanWalk(
        List<Difference> differences, Map<String, String> counterparts, Set<String> removed, Set<String> added) {
    private static final List<String> CALLED = List.of("name", "statement", "task", "role", "rule", "date", "id");
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };
    private static final Set<Class<?>> VALUES = Set.of(Percent.class, Frequency.class, CalendarSpan.class);

    /** Walks along two plans. */
    static PlanWalk of(Plan from, Plan to) {
        PlanWalk walk = new PlanWalk(new ArrayList<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        walk.record(Plan.class, new Sides(from, "", to, ""), "", List.of());
        return walk;
    }

    /** What stands at one field of both plans, {@code null} where nothing does. */
    private record Sides(Object before, String fromAt, Object after, String toAt) {
        Sides field(RecordComponent component) {
            String step = "/" + kebab(component.getName());
            return new Sides(
                    before == null ? null : PlanWalk.value(component, before),
                    fromAt + step,
                    after == null ? null : PlanWalk.value(component, after),
                    toAt + step);
        }
    }

    private void record(Class<?> type, Sides sides, String field, List<Owner> owners) {
        for (RecordComponent component : components(type)) {
            String name = kebab(component.getName());
            value(
                    component.getGenericType(),
                    sides.field(component),
                    field.isEmpty() ? name : field + "/" + name,
                    owners);
        }
    }

    private void value(Type type, Sides sides, String field, List<Owner> owners) {
        Class<?> raw = raw(type);
        if (raw == Map.class) {
            entries(sides, field, owners);
        } else if (raw == List.class && isGroup(raw(argument(type)))) {
            items(raw(argument(type)), sides, field, owners);
        } else if (isGroup(raw)) {
            record(raw, sides, field, owners);
        } else if (!Likeness.same(said(sides.before()), said(sides.after()))) {
            tell(sides, field, owners, false);
        }
    }

    private void tell(Sides sides, String field, List<Owner> owners, boolean item) {
        Object before = said(sides.before());
        Object after = said(sides.after());
        differences.add(new Difference(
                field,
                owners,
                before == null ? Optional.empty() : Optional.of(sides.fromAt()),
                after == null ? Optional.empty() : Optional.of(sides.toAt()),
                Optional.ofNullable(before),
                Optional.ofNullable(after),
                item));
    }

    private void entries(Sides sides, String field, List<Owner> owners) {
        Map<?, ?> before = sides.before() == null ? Map.of() : (Map<?, ?>) sides.before();
        Map<?, ?> after = sides.after() == null ? Map.of() : (Map<?, ?>) sides.after();
        Map<String, Object> keys = new TreeMap<>();
        before.keySet().forEach(key -> keys.put(Words.written(key), key));
        after.keySet().forEach(key -> keys.put(Words.written(key), key));
        keys.forEach((name, key) -> {
            if (!Likeness.same(before.get(key), after.get(key))) {
                String step = "/" + name.replace("~", "~0").replace("/", "~1");
                tell(
                        new Sides(before.get(key), sides.fromAt() + step, after.get(key), sides.toAt() + step),
                        field,
                        owners,
                        false);
            }
        });
    }

    private void items(Class<?> type, Sides sides, String field, List<Owner> owners) {
        List<?> before = sides.before() == null ? List.of() : (List<?>) sides.before();
        List<?> after = sides.after() == null ? List.of() : (List<?>) sides.after();
        int[] pairs = ItemPairs.of(before, after);
        Set<Integer> met = new TreeSet<>();
        for (int i = 0; i < pairs.length; i++) {
            String fromAt = sides.fromAt() + "/" + i;
            int other = pairs[i];
            if (other < 0) {
                removed.add(fromAt);
                tell(new Sides(before.get(i), fromAt, null, ""), field, owners, true);
            } else {
                met.add(other);
                String toAt = sides.toAt() + "/" + other;
                counterparts.put(fromAt, toAt);
                List<Owner> deeper = new ArrayList<>(owners);
                deeper.add(new Owner(before.get(i), i, after.get(other), other));
                record(type, new Sides(before.get(i), fromAt, after.get(other), toAt), field, List.copyOf(deeper));
            }
        }
        for (int i = 0; i < after.size(); i++) {
            if (!met.contains(i)) {
                added.add(sides.toAt() + "/" + i);
                tell(new Sides(null, "", after.get(i), sides.toAt() + "/" + i), field, owners, true);
            }
        }
    }

    /** A text of blanks and an empty list say nothing. */
    private static Object said(Object value) {
        boolean unsaid =
                (value instanceof String text && text.isBlank()) || (value instanceof List<?> list && list.isEmpty());
        return unsaid ? null : value;
    }

    /** Whether a type of the plan is a single value. */
    static boolean isValue(Class<?> type) {
        return VALUES.contains(type);
    }

    private static boolean isGroup(Class<?> type) {
        return type.isRecord() && !isValue(type);
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** The components of a record, asked for once. */
    static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.get(type);
    }

    /** What a record holds in a component. */
    static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the author calls an item; empty where it has no name. */
    static String called(Object item) {
        for (String name : CALLED) {
            for (RecordComponent component : components(item.getClass())) {
                if (component.getName().equals(name)) {
                    Object value = value(component, item);
                    if (value != null && !value.toString().isBlank()) {
                        return Likeness.plain(value.toString());
                    }
                }
            }
        }
        return "";
    }

    /** The name of a component in a document: {@code oneOff} is {@code one-off}. */
    static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}

package dev.planadvisor.comparison;

import dev.planadvisor.plan.Frequency;
import dev.planadvisor.plan.Percent;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How much two parts of a plan are alike, and whether they say the same. */
final class Likeness {
    private Likeness() {}

    /** Whether two values say the same: numbers by their value, texts without regard to blanks, lists to their order. */
    static boolean same(Object one, Object other) {
        return key(one).equals(key(other));
    }

    /** What of a list has no equal in another one, equals counted singly. */
    static List<Object> without(Collection<?> list, Collection<?> other) {
        Map<Object, Integer> left = new HashMap<>();
        other.forEach(entry -> left.merge(key(entry), 1, Integer::sum));
        List<Object> rest = new ArrayList<>();
        for (Object entry : list) {
            Object key = key(entry);
            int count = left.getOrDefault(key, 0);
            if (count == 0) {
                rest.add(entry);
            } else {
                left.put(key, count - 1);
            }
        }
        return rest;
    }

    /** Equal for two values that say the same. */
    private static Object key(Object value) {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Map.Entry<?, ?> entry) {
            return List.of(key(entry.getKey()), key(entry.getValue()));
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        if (value instanceof Percent percent) {
            return key(percent.value());
        }
        if (value instanceof Frequency frequency) {
            return Words.written(frequency);
        }
        if (value instanceof String text) {
            return plain(text);
        }
        if (value instanceof List<?> list) {
            return sorted(list);
        }
        if (value instanceof Map<?, ?> map) {
            return sorted(map.entrySet());
        }
        return value instanceof Record && !PlanWalk.isValue(value.getClass())
                ? PlanWalk.components(value.getClass()).stream()
                        .map(component -> key(PlanWalk.value(component, value)))
                        .toList()
                : value;
    }

    private static Object sorted(Collection<?> entries) {
        return entries.stream()
                .map(Likeness::key)
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    /** From 0 to 1: the mean over all fields that either says, of equal values, of texts by the words they share. */
    static double of(Object one, Object other) {
        if (one == null || other == null) {
            return one == other ? 1 : 0;
        }
        if (one instanceof String a && other instanceof String b) {
            return shared(words(a), words(b));
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            return shared(a, b);
        }
        if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
            return shared(a.entrySet(), b.entrySet());
        }
        if (one instanceof Record && one.getClass() == other.getClass() && !PlanWalk.isValue(one.getClass())) {
            int said = 0;
            double alike = 0;
            for (RecordComponent component : PlanWalk.components(one.getClass())) {
                Object a = PlanWalk.value(component, one);
                Object b = PlanWalk.value(component, other);
                if (!isUnsaid(a) || !isUnsaid(b)) {
                    said++;
                    alike += of(a, b);
                }
            }
            return said == 0 ? 1 : alike / said;
        }
        return same(one, other) ? 1 : 0;
    }

    private static boolean isUnsaid(Object value) {
        return value == null
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    private static double shared(Collection<?> one, Collection<?> other) {
        int all = one.size() + other.size();
        return all == 0 ? 1 : 2.0 * (one.size() - without(one, other).size()) / all;
    }

    private static List<String> words(String text) {
        return List.of(plain(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }

    static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}

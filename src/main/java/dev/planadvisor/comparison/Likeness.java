package dev.planadvisor.comparison;

import dev.planadvisor.plan.Percent;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much two parts of a plan are alike, and whether they say the same. */
final class Likeness {
    private Likeness() {}

    /** Whether two values say the same: numbers by their value, texts without regard to blanks, lists to their order. */
    static boolean same(Object one, Object other) {
        if (one == null || other == null) {
            return one == other;
        }
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        if (one instanceof Percent a && other instanceof Percent b) {
            return a.value().compareTo(b.value()) == 0;
        }
        if (one instanceof String a && other instanceof String b) {
            return plain(a).equals(plain(b));
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            return a.size() == b.size() && without(a, b).isEmpty();
        }
        if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
            return a.keySet().equals(b.keySet()) && a.keySet().stream().allMatch(key -> same(a.get(key), b.get(key)));
        }
        if (one instanceof Record && one.getClass() == other.getClass()) {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                if (!same(PlanWalk.value(component, one), PlanWalk.value(component, other))) {
                    return false;
                }
            }
            return true;
        }
        return one.equals(other);
    }

    /** What of a list has no equal in another one, equals counted singly. */
    static List<Object> without(Collection<?> list, Collection<?> other) {
        List<Object> left = new ArrayList<>(other);
        List<Object> rest = new ArrayList<>();
        for (Object entry : list) {
            int found = -1;
            for (int i = 0; i < left.size() && found < 0; i++) {
                found = same(entry, left.get(i)) ? i : -1;
            }
            if (found < 0) {
                rest.add(entry);
            } else {
                left.remove(found);
            }
        }
        return rest;
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
            for (RecordComponent component : one.getClass().getRecordComponents()) {
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

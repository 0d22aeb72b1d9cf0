package dev.planadvisor.facts;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a rule inserts when it speaks: the subject, and the figures for its sentence.
 *
 * @param values by placeholder
 */
public record Flag(Fact subject, SortedMap<String, Object> values) {
    public Flag {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Flags a subject. */
    public static Flag flag(Fact subject) {
        return new Flag(subject, Collections.emptySortedMap());
    }

    /** The same flag with one more value for the sentence. */
    public Flag with(String name, Object value) {
        SortedMap<String, Object> more = new TreeMap<>(values);
        more.put(name, value);
        return new Flag(subject, more);
    }
}

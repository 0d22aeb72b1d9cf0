package dev.planadvisor.findings;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a rule says of one subject: that it flags it, and the plan's own figures behind that.
 *
 * @param values figures, dates and names by placeholder: {@link Number}, {@link java.time.LocalDate} or {@link String}
 */
public record Finding(RuleId rule, Subject subject, SortedMap<String, Object> values) {
    public Finding {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The finding of a rule without figures, or with these. */
    public static Finding of(RuleId rule, Subject subject, Map<String, Object> values) {
        return new Finding(rule, subject, new TreeMap<>(values));
    }
}

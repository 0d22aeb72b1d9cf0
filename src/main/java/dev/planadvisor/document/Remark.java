package dev.planadvisor.document;

import dev.planadvisor.plan.Language;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/**
 * Something about a document itself that its author must mend before the plan can be judged: what is wrong and what to
 * write instead. Ordered by place.
 *
 * @param code the kind of remark, for machines
 * @param texts one or two sentences in each language, in which nothing of the document is unescaped
 */
public record Remark(Place place, String code, Map<Language, String> texts) implements Comparable<Remark> {
    private static final Comparator<Remark> ORDER = Comparator.<Remark>comparingInt(
                    remark -> remark.place().line())
            .thenComparingInt(remark -> remark.place().column())
            .thenComparing(Remark::code)
            .thenComparing(remark -> remark.place().pointer())
            .thenComparing(remark -> remark.texts().toString());

    public Remark {
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    /** What is said in a language. */
    public String text(Language language) {
        return texts.get(language);
    }

    @Override
    public int compareTo(Remark other) {
        return ORDER.compare(this, other);
    }
}

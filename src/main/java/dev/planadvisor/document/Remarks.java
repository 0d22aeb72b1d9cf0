package dev.planadvisor.document;

import dev.planadvisor.plan.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what is wrong with one document. What comes after the first thousand is only counted. */
final class Remarks {
    private static final int MOST = 1_000;

    private final SortedSet<Remark> collected = new TreeSet<>();
    private final Set<String> pointers = new HashSet<>();
    private int more;

    /** Words a remark by its own code; names and values alternate. */
    void add(Place place, String code, Object... values) {
        add(place, code, new Phrase(code, values));
    }

    void add(Place place, String code, Phrase sentence) {
        if (!counted(place)) {
            collected.add(worded(place, code, sentence));
        }
    }

    void add(Remark remark) {
        if (!counted(remark.place())) {
            collected.add(remark);
        }
    }

    void addAll(List<Remark> remarks) {
        remarks.forEach(this::add);
    }

    /** Whether so much was remarked that this is only counted. */
    private boolean counted(Place place) {
        pointers.add(place.pointer());
        boolean only = collected.size() >= MOST;
        if (only) {
            more++;
        }
        return only;
    }

    private static Remark worded(Place place, String code, Phrase sentence) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, sentence.in(language));
        }
        return new Remark(place, code, texts);
    }

    /** Whether something was remarked about the value at a pointer. */
    boolean at(String pointer) {
        return pointers.contains(pointer);
    }

    /** All remarks in the order of the document; where some were only counted, the last one says how many. */
    List<Remark> sorted() {
        List<Remark> sorted = new ArrayList<>(collected);
        if (more > 0) {
            sorted.add(worded(
                    sorted.get(sorted.size() - 1).place(), "more-remarks", new Phrase("more-remarks", "count", more)));
        }
        return List.copyOf(sorted);
    }
}

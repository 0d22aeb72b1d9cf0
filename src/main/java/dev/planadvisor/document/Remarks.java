package dev.planadvisor.document;

import dev.planadvisor.plan.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what is wrong with one document. */
final class Remarks {
    private final SortedSet<Remark> collected = new TreeSet<>();

    /** Words a remark by its own code; names and values alternate. */
    void add(Place place, String code, Object... values) {
        add(place, code, new Phrase(code, values));
    }

    void add(Place place, String code, Phrase sentence) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, sentence.in(language));
        }
        add(new Remark(place, code, texts));
    }

    void add(Remark remark) {
        collected.add(remark);
    }

    void addAll(List<Remark> remarks) {
        collected.addAll(remarks);
    }

    boolean none() {
        return collected.isEmpty();
    }

    boolean at(String pointer) {
        return collected.stream().anyMatch(remark -> remark.place().pointer().equals(pointer));
    }

    List<Remark> sorted() {
        return List.copyOf(collected);
    }
}

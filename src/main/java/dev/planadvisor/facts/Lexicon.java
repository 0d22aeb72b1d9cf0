package dev.planadvisor.facts;

import dev.planadvisor.plan.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The word lists of a rulebook ({@code rules/words/<language>/<list>.csv}), by language and list. What is made of them,
 * such as the reader of goals, is made once and kept with them, since every plan is read by the same lists.
 */
public final class Lexicon {
    /** The lexicon without any word. */
    public static final Lexicon EMPTY = new Lexicon(Map.of());

    private final Map<Language, Map<String, List<List<String>>>> lists;
    private final Map<String, Object> made = new ConcurrentHashMap<>();

    /**
     * A lexicon of these lists.
     *
     * @param lists the rows of each list, each row its cells
     */
    public Lexicon(Map<Language, Map<String, List<List<String>>>> lists) {
        this.lists = Map.copyOf(lists);
    }

    /** All rows, by language and list. */
    public Map<Language, Map<String, List<List<String>>>> lists() {
        return lists;
    }

    /** The rows of a list; none where the rulebook has no such list. */
    public List<List<String>> rows(Language language, String list) {
        return lists.getOrDefault(language, Map.of()).getOrDefault(list, List.of());
    }

    /**
     * What was made of these lists before, or is made now.
     *
     * @param type what is made; two threads may make it at once, and one of the two is kept
     * @param list the list that it is made of, or any other word that tells it from its likes
     */
    public <T> T once(Class<T> type, String list, Supplier<T> make) {
        String key = type.getName() + " " + list;
        Object kept = made.get(key);
        if (kept == null) {
            Object fresh = make.get();
            kept = made.putIfAbsent(key, fresh);
            kept = kept == null ? fresh : kept;
        }
        return type.cast(kept);
    }
}

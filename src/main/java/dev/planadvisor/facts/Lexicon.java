package dev.planadvisor.facts;

import dev.planadvisor.plan.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What a rulebook says about reading plans: its word lists ({@code rules/words/<language>/<list>.csv}), by language and list, and
 * its assumptions ({@code rules/assumptions.yaml}). What is made of the lists, such as the reader of goals, is made once and
 * kept with them, since every plan is read by the same lists.
 */
public final class Lexicon {
    /** The lexicon without any word or assumption. */
    public static final Lexicon EMPTY = new Lexicon(Map.of());

    private final Map<Language, Map<String, List<List<String>>>> lists;
    private final Map<Assumption, BigDecimal> assumptions;
    private final Map<String, Object> made = new ConcurrentHashMap<>();

    /**
     * A lexicon of these lists, without assumptions.
     *
     * @param lists the rows of each list, each row its cells
     */
    public Lexicon(Map<Language, Map<String, List<List<String>>>> lists) {
        this(lists, Map.of());
    }

    /**
     * A lexicon of these lists and assumptions.
     *
     * @param lists the rows of each list, each row its cells
     */
    public Lexicon(Map<Language, Map<String, List<List<String>>>> lists, Map<Assumption, BigDecimal> assumptions) {
        this.lists = Map.copyOf(lists);
        this.assumptions = Map.copyOf(assumptions);
    }

    /** All rows, by language and list. */
    public Map<Language, Map<String, List<List<String>>>> lists() {
        return lists;
    }

    /** All assumptions. */
    public Map<Assumption, BigDecimal> assumptions() {
        return assumptions;
    }

    /**
     * What is taken for granted.
     *
     * @throws IllegalStateException where the rulebook does not say
     */
    public BigDecimal assumed(Assumption assumption) {
        BigDecimal figure = assumptions.get(assumption);
        if (figure == null) {
            throw new IllegalStateException("the rulebook does not set " + assumption.word());
        }
        return figure;
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

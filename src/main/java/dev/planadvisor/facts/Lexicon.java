package dev.planadvisor.facts;

import dev.planadvisor.plan.Language;
import java.util.List;
import java.util.Map;

/**
 * The word lists of a rulebook ({@code rules/words/<language>/<list>.csv}), by language and list.
 *
 * @param lists the rows of each list, each row its cells
 */
public record Lexicon(Map<Language, Map<String, List<List<String>>>> lists) {
    /** The lexicon without any word. */
    public static final Lexicon EMPTY = new Lexicon(Map.of());

    /** The rows of a list; none where the rulebook has no such list. */
    public List<List<String>> rows(Language language, String list) {
        return lists.getOrDefault(language, Map.of()).getOrDefault(list, List.of());
    }
}

package dev.planadvisor.rulebook;

import dev.planadvisor.findings.RuleId;
import dev.planadvisor.plan.Language;
import java.util.Map;

/**
 * A rule as its folder holds it.
 *
 * @param condition the text of {@code rule.drl}
 * @param words by language
 * @param shown the example for its page
 */
public record RuleFolder(RuleId id, String condition, Card card, Map<Language, Words> words, ShownExample shown) {
    public RuleFolder {
        words = Map.copyOf(words);
    }
}

package dev.planadvisor.rulebook;

import dev.planadvisor.plan.Language;
import java.util.Map;

/**
 * The example that the page of a rule shows.
 *
 * @param plan the fragment of a plan, as its author wrote it
 * @param says what the rule says of it, by language
 */
public record ShownExample(String plan, Map<Language, String> says) {
    /** The example of a rule that shows none. */
    public static final ShownExample NONE = new ShownExample("", Map.of());

    public ShownExample {
        says = Map.copyOf(says);
    }
}

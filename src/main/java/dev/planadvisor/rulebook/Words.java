package dev.planadvisor.rulebook;

import java.util.List;

/**
 * What a rule says, in one language.
 *
 * @param title what is wrong, in a few words
 * @param message one sentence about this plan, an ICU message with the finding's values as placeholders
 * @param why why it matters
 * @param advice what to do, a step each
 * @param ignore when the finding may be ignored
 */
public record Words(String title, String message, String why, List<String> advice, String ignore) {
    public Words {
        advice = List.copyOf(advice);
    }
}

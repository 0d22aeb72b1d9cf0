package dev.planadvisor.rulebook;

import dev.planadvisor.plan.Language;
import java.util.Map;

/**
 * A chapter of the rulebook, one step of a sales plan.
 *
 * @param weight its share in the plan's score, at least 1
 * @param titles its title by language
 */
public record Chapter(String id, int weight, Map<Language, String> titles) {
    public Chapter {
        titles = Map.copyOf(titles);
    }
}

package dev.planadvisor.rulebook;

import dev.planadvisor.plan.Language;
import java.util.Map;

/**
 * A chapter of the rulebook, one step of a sales plan.
 *
 * @param section JSON pointer of the part of a plan that it is about; findings on the whole plan point there
 * @param weight its share in the plan's score, at least 1
 * @param titles its title by language
 */
public record Chapter(String id, String section, int weight, Map<Language, String> titles) {
    public Chapter {
        titles = Map.copyOf(titles);
    }
}

package dev.planadvisor.facts;

/**
 * How many strategies make the company known, by their purpose or by a tactic of theirs. Unknown, and so no fact, where
 * none does and the purpose of some strategy is unsaid.
 *
 * @param strategies how many do
 * @param all how many strategies the plan has
 */
public record AwarenessStrategies(int strategies, int all) implements Expected, Single {
    @Override
    public String at() {
        return "/strategies";
    }
}

package dev.planadvisor.facts;

/**
 * How many strategies ask customers for referrals, by their purpose or by a tactic of theirs. Unknown, and so no fact,
 * where none does and the purpose of some strategy is unsaid.
 *
 * @param strategies how many do
 * @param all how many strategies the plan has
 */
public record ReferralStrategies(int strategies, int all) implements Expected, Single {
    @Override
    public String at() {
        return "/strategies";
    }
}

package dev.planadvisor.facts;

/**
 * How many strategies keep the customers that are there or sell more to them; where only consumers buy,
 * who marry once and learn to drive once, asking them for referrals counts too. Unknown, and so no fact, where none does and
 * the purpose of some strategy is unsaid.
 *
 * @param strategies how many do
 * @param all how many strategies the plan has
 */
public record ExistingCustomerStrategies(int strategies, int all) implements Expected, Single {
    @Override
    public String at() {
        return "/strategies";
    }
}

package dev.planadvisor.facts;

/**
 * How many strategies win new customers: those for new business and those for referrals. Unknown, and so no fact, where
 * none does and the purpose of some strategy is unsaid.
 *
 * @param strategies how many do
 * @param all how many strategies the plan has
 */
public record NewBusinessStrategies(int strategies, int all) implements Expected, Single {
    @Override
    public String at() {
        return "/strategies";
    }
}

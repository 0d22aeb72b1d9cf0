package dev.planadvisor.facts;

/**
 * How many of the things that decide whether and when a business buys the plan describes.
 *
 * @param count of company size, annual revenue, quarterly budgets and trends, 0 to 4
 */
public record BuyingFactorCount(int count) implements Single {
    @Override
    public String at() {
        return "/buying/factors";
    }
}

package dev.planadvisor.facts;

/**
 * The goals that fall due within twelve months of the period's first day (of the day of the review, where the plan has no
 * period).
 *
 * @param goals how many they are
 */
public record FirstYearGoals(int goals) implements Single {
    @Override
    public String at() {
        return "/goals";
    }
}

package dev.planadvisor.facts;

/**
 * A goal whose statement and fields speak of the same figure, side by side.
 *
 * @param label a short text by which the author recognises the goal
 * @param agreeing whether they say the same: dates within three days, levels within 1 %, changes within a point (above 100 %
 *     within a tenth)
 * @param words the first words that differ, as written; empty where they agree
 * @param fields the fields beside them, as in {@code target: 1000000}; empty where they agree
 */
public record GoalComparison(String at, String label, boolean agreeing, String words, String fields) implements Fact {}

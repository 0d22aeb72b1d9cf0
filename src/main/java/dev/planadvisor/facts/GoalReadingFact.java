package dev.planadvisor.facts;

/**
 * How a goal was read, to be shown as such: 'revenue, +20 %, by 2027-09-30'. Figures are plain decimals and dates ISO 8601; what
 * is unsaid is empty.
 *
 * @param label a short text by which the author recognises the goal
 * @param metric the document's word
 * @param baseline in {@code scale}
 * @param target in {@code scale}
 * @param change signed, in {@code changeScale}; empty where the goal states a level only
 * @param changeScale {@code percent}, {@code points}, or {@code scale}'s own
 * @param scale a currency code, {@code percent} or {@code count}
 * @param per the time over which a flow is counted
 * @param deadline the last day
 * @param metricFromWords whether the statement said it, and no field
 * @param figuresFromWords whether the statement said target or change, and no field
 * @param deadlineFromWords whether the statement said it, and no field
 */
public record GoalReadingFact(
        String at,
        String label,
        String metric,
        String baseline,
        String target,
        String change,
        String changeScale,
        String scale,
        String per,
        String deadline,
        boolean metricFromWords,
        boolean figuresFromWords,
        boolean deadlineFromWords)
        implements Fact {}

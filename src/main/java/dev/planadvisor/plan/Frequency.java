package dev.planadvisor.plan;

import jakarta.validation.constraints.Positive;
import java.util.List;

/**
 * How often something is done.
 *
 * @param times how many times in {@code per}
 * @param per the span, or {@code null} for something done once
 */
public record Frequency(@Positive Integer times, Per per) {
    /** The words that {@link #parse} reads. */
    public static List<String> words() {
        return List.of("daily", "weekly", "monthly", "quarterly", "yearly", "once");
    }

    /**
     * Reads {@code daily}, {@code weekly}, {@code monthly}, {@code quarterly}, {@code yearly} or {@code once}.
     *
     * @throws IllegalArgumentException for any other word
     */
    public static Frequency parse(String word) {
        return switch (word) {
            case "daily" -> new Frequency(1, Per.DAY);
            case "weekly" -> new Frequency(1, Per.WEEK);
            case "monthly" -> new Frequency(1, Per.MONTH);
            case "quarterly" -> new Frequency(1, Per.QUARTER);
            case "yearly" -> new Frequency(1, Per.YEAR);
            case "once" -> new Frequency(1, null);
            default -> throw new IllegalArgumentException(word);
        };
    }
}

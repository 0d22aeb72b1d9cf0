package dev.planadvisor.facts.reading;

import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Per;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a goal statement wants: a metric and its figures. 'Raise revenue by 20 % and cut churn to 3 %' holds
 * two.
 *
 * @param metric what is measured; empty where the words name none that the word lists know
 * @param direction which way the words move it
 * @param baseline where it stands
 * @param target the level to reach
 * @param change how far it is moved
 * @param range the span in which the target or the change lies; then there is neither target nor change
 * @param per the time over which a flow is counted: 20 meetings a month
 */
public record Aim(
        Optional<GoalMetric> metric,
        Direction direction,
        Optional<Figure> baseline,
        Optional<Figure> target,
        Optional<Change> change,
        Optional<Range> range,
        Optional<Per> per) {
    /** Wants nothing that could be read. */
    public static final Aim NONE = new Aim(
            Optional.empty(),
            Direction.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Aim {
        Objects.requireNonNull(metric);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(baseline);
        Objects.requireNonNull(target);
        Objects.requireNonNull(change);
        Objects.requireNonNull(range);
        Objects.requireNonNull(per);
    }

    /** Whether it states how much: a level, a change or a span of either. */
    public boolean measurable() {
        return target.isPresent() || change.isPresent() || range.isPresent();
    }
}

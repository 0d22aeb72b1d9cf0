package dev.planadvisor.facts.reading;

import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Per;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a goal statement says, as far as it is sure.
 *
 * @param aims what the statement wants, in the order of its words; figures without a known metric make an aim too
 * @param deadlineNamed whether the words set a day, even one that the calendar cannot place ('by the end of Q3' in a plan
 *     without a period)
 * @param deadline the day itself, where it is sure
 * @param vagueWords words that promise without saying how much, as written
 * @param placeholders what the author still has to fill in, as written
 * @param yearOnYear whether the statement compares with the year before; that is no deadline
 * @param spans the words behind each reading, in their order
 */
public record GoalReading(
        List<Aim> aims,
        boolean deadlineNamed,
        Optional<LocalDate> deadline,
        List<String> vagueWords,
        List<String> placeholders,
        boolean yearOnYear,
        List<Span> spans) {
    /** Nothing could be read. */
    public static final GoalReading NONE =
            new GoalReading(List.of(), false, Optional.empty(), List.of(), List.of(), false, List.of());

    public GoalReading {
        aims = List.copyOf(aims);
        Objects.requireNonNull(deadline);
        vagueWords = List.copyOf(vagueWords);
        placeholders = List.copyOf(placeholders);
        spans = List.copyOf(spans);
    }

    /** The metrics that the statement wants to move, each once, in the order of its words. */
    public List<GoalMetric> metrics() {
        return aims.stream().flatMap(aim -> aim.metric().stream()).distinct().toList();
    }

    /** The aim that names this metric; none where the statement does not, or sets several levels of it. */
    public Optional<Aim> aim(GoalMetric metric) {
        List<Aim> named = aims.stream()
                .filter(aim -> aim.metric().filter(metric::equals).isPresent())
                .toList();
        boolean several = named.stream().filter(aim -> aim.target().isPresent()).count() > 1;
        return several ? Optional.empty() : named.stream().findFirst();
    }

    /** Which way the first aim goes. */
    public Direction direction() {
        return first().direction();
    }

    /** Where the first aim's metric stands. */
    public Optional<Figure> baseline() {
        return first().baseline();
    }

    /** The level that the first aim wants to reach. */
    public Optional<Figure> target() {
        return first().target();
    }

    /** How far the first aim moves its metric. */
    public Optional<Change> change() {
        return first().change();
    }

    /** The span of the first aim. */
    public Optional<Range> range() {
        return first().range();
    }

    /** The time over which the first aim's flow is counted. */
    public Optional<Per> per() {
        return first().per();
    }

    /** Whether the statement names what it wants, leaves nothing to fill in, and has a figure behind each vague word. */
    public boolean specific() {
        return namesObject() && placeholders.isEmpty() && (vagueWords.isEmpty() || measurable());
    }

    /** Whether some aim states a target value or a measurable change. */
    public boolean measurable() {
        return aims.stream().anyMatch(Aim::measurable);
    }

    /** Whether a day is set by which the goal is due. */
    public boolean timeBound() {
        return deadlineNamed;
    }

    private boolean namesObject() {
        return aims.stream()
                .anyMatch(aim -> aim.metric().isPresent() || aim.target().isPresent());
    }

    private Aim first() {
        return aims.isEmpty() ? Aim.NONE : aims.get(0);
    }
}

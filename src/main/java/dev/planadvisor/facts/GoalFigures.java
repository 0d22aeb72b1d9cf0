package dev.planadvisor.facts;

import dev.planadvisor.facts.reading.Change;
import dev.planadvisor.facts.reading.Figure;
import dev.planadvisor.facts.reading.Span;
import dev.planadvisor.plan.Per;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets what a goal's statement says beside its fields. */
final class GoalFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A tenth of a change that doubles something or more: 'double' is seldom meant to the customer. */
    private static final BigDecimal ROUGHLY = new BigDecimal("0.1");
    /** Levels that authors round in words. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.01");
    /** A deadline in words names a week or the end of a month. */
    private static final long SAME_DAY = 3;
    /** A longer goal may tell its change by the year. */
    private static final long LONGEST_CHANGE_DAYS = 400;

    private final UnderstoodGoal goal;
    private final List<String[]> differences = new ArrayList<>();
    private int compared;

    private GoalFigures(UnderstoodGoal goal) {
        this.goal = goal;
    }

    /** The comparison; none where statement and fields have no figure in common. */
    static Optional<GoalComparison> compare(UnderstoodGoal goal) {
        GoalFigures figures = new GoalFigures(goal);
        figures.deadline();
        figures.levels();
        figures.change();
        if (figures.compared == 0) {
            return Optional.empty();
        }
        boolean agreeing = figures.differences.isEmpty();
        return Optional.of(new GoalComparison(
                goal.at(),
                goal.label(),
                agreeing,
                agreeing ? "" : figures.differences.get(0)[0],
                agreeing ? "" : figures.differences.get(0)[1]));
    }

    private void deadline() {
        LocalDate field = goal.goal().deadline();
        Optional<LocalDate> words = goal.reading().deadline();
        if (field != null && words.isPresent()) {
            boolean same = Math.abs(ChronoUnit.DAYS.between(field, words.get())) <= SAME_DAY;
            note(same, Span.Meaning.DEADLINE, words.get().toString(), "deadline: " + field);
        }
    }

    private void levels() {
        boolean totalOfTheYear = goal.per().isEmpty()
                && goal.aim().per().filter(per -> per == Per.YEAR).isPresent();
        boolean samePer = goal.aim().per().isEmpty() || goal.aim().per().equals(goal.per()) || totalOfTheYear;
        BigDecimal target = goal.goal().target();
        if (target != null && goal.target().isPresent() && samePer) {
            level(goal.aim().target(), target, Span.Meaning.TARGET, "target: ");
        }
        if (goal.goal().baseline() != null && samePer) {
            level(goal.aim().baseline(), goal.goal().baseline(), Span.Meaning.BASELINE, "baseline: ");
        }
    }

    private void level(Optional<Figure> words, BigDecimal field, Span.Meaning meaning, String name) {
        words.filter(figure -> UnderstoodGoal.fits(figure, goal.unit())).ifPresent(figure -> {
            boolean same = isNear(figure.value(), field);
            note(same, meaning, plain(figure.value()), name + plain(field));
        });
    }

    /** A change in words beside a baseline and a target that stand on their own, in fields or words. */
    private void change() {
        Optional<Change> change = goal.aim().change();
        boolean levelsStated = goal.baseline().filter(b -> b.signum() > 0).isPresent()
                && goal.target().isPresent()
                && (goal.goal().target() != null || goal.aim().target().isPresent());
        if (change.isEmpty() || !levelsStated || goal.aim().per().isPresent() || spansYears()) {
            return;
        }
        BigDecimal baseline = goal.baseline().get();
        BigDecimal moved = goal.target().get().subtract(baseline).abs();
        BigDecimal percent = moved.multiply(HUNDRED).divide(baseline, MathContext.DECIMAL64);
        BigDecimal amount = change.get().amount().abs();
        boolean rate = goal.unit().equals(Figure.PERCENT);
        boolean same = switch (change.get().kind()) {
            // authors write 'by 2 %' of a rate and mean points
            case PERCENT -> isNearChange(amount, percent) || (rate && isNear(amount, moved));
            case POINTS -> isNear(amount, moved) || !rate;
            case ABSOLUTE ->
                isNear(amount, moved)
                        || !UnderstoodGoal.fits(new Figure(amount, change.get().unit()), goal.unit());
        };
        String sign = goal.target().get().compareTo(baseline) < 0 ? "-" : "+";
        note(
                same,
                Span.Meaning.CHANGE,
                plain(amount) + (change.get().kind() == Change.Kind.ABSOLUTE ? "" : "%"),
                "baseline: " + plain(baseline) + ", target: "
                        + plain(goal.target().get()) + " (" + sign
                        + plain(percent.setScale(1, RoundingMode.HALF_UP)) + "%)");
    }

    private boolean spansYears() {
        return goal.start().isPresent()
                && goal.deadline().isPresent()
                && ChronoUnit.DAYS.between(goal.start().get(), goal.deadline().get()) > LONGEST_CHANGE_DAYS;
    }

    private void note(boolean same, Span.Meaning meaning, String value, String fields) {
        compared++;
        if (!same) {
            differences.add(new String[] {asWritten(meaning).orElse(value), fields});
        }
    }

    /** The author's own words; where several aims share the statement, they may belong to another. */
    private Optional<String> asWritten(Span.Meaning meaning) {
        if (goal.reading().aims().size() > 1 && meaning != Span.Meaning.DEADLINE) {
            return Optional.empty();
        }
        return goal.reading().spans().stream()
                .filter(span -> span.meaning() == meaning)
                .findFirst()
                .map(span -> span.in(goal.goal().statement()).strip());
    }

    /** Within 1 % of the larger one. */
    static boolean isNear(BigDecimal one, BigDecimal other) {
        BigDecimal larger = one.abs().max(other.abs());
        return one.subtract(other).abs().compareTo(larger.multiply(ROUNDED)) <= 0;
    }

    /** Within a point; from 100 % on within a tenth, since 'double' is seldom meant to the customer. */
    static boolean isNearChange(BigDecimal words, BigDecimal figures) {
        BigDecimal tolerance = words.compareTo(HUNDRED) >= 0 ? words.multiply(ROUGHLY) : BigDecimal.ONE;
        return words.subtract(figures).abs().compareTo(tolerance) <= 0;
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}

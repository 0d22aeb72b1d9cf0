package dev.planadvisor.facts.reading;

import dev.planadvisor.plan.GoalMetric;
import java.util.ArrayList;
import java.util.List;

/** The part of a statement that speaks of one aim. */
final class Segment {
    /** How it hangs on what stands before it. */
    enum Joint {
        /** The first, or after a full stop. */
        NEW,
        /** After 'and' or a comma. */
        AND,
        /** After another verb, or what something is for: 'to grow revenue'. */
        LOOSE
    }

    /** A metric that the words name, with its place. */
    record Mention(GoalMetric metric, int start, int end) {}

    /**
     * A word of direction with its place.
     *
     * @param implied the metric that it moves where none is named: 'sell' means revenue; {@code new} where it may win customers
     */
    record Course(String direction, boolean verb, String implied, int start, int end) {}

    /** What a verb implies that wins those who are called new or are known as buyers. */
    private static final String WINS = "new";

    final Joint joint;
    final List<Mention> mentions = new ArrayList<>();
    final List<Course> courses = new ArrayList<>();
    final List<Amounts.Amount> amounts = new ArrayList<>();
    final List<Integer> changes = new ArrayList<>();
    final List<Integer> flows = new ArrayList<>();
    final int start;
    int end;

    Segment(Joint joint, int start) {
        this.joint = joint;
        this.start = start;
        this.end = start;
    }

    boolean began() {
        return !mentions.isEmpty() || !amounts.isEmpty() || !changes.isEmpty();
    }

    /** Whether its verb wins customers, though it may name them by another word. */
    boolean wins() {
        return courses.stream().anyMatch(course -> course.implied().equals(WINS));
    }

    boolean leadsWithCourse() {
        return !courses.isEmpty()
                && (mentions.isEmpty()
                        || courses.get(0).start() < mentions.get(0).start());
    }
}

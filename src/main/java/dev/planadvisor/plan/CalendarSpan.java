package dev.planadvisor.plan;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A day, month, quarter or year as written in a plan ({@code 2027-03-15}, {@code 2027-03}, {@code 2027-Q1},
 * {@code 2027}), from its first day to its last.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record CalendarSpan(LocalDate first, LocalDate last) implements Comparable<CalendarSpan> {
    private static final Comparator<CalendarSpan> ORDER =
            Comparator.comparing(CalendarSpan::first).thenComparing(CalendarSpan::last);

    public CalendarSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    @Override
    public int compareTo(CalendarSpan other) {
        return ORDER.compare(this, other);
    }

    // Written out: what the language makes of itself for a record is slow the first time.
    @Override
    public String toString() {
        return first + "/" + last;
    }
}

package dev.planadvisor.facts;

import dev.planadvisor.plan.Frequency;
import dev.planadvisor.plan.Per;

/** How often something is done, in times a year of five working days a week. */
final class Rhythm {
    /** Four times a month is every week in all but name. */
    private static final long WEEKLY = 48;

    private Rhythm() {}

    /** Whether something is done every week or oftener; what is done once is not. */
    static boolean isWeekly(Frequency frequency) {
        return frequency != null && frequency.per() != null && timesAYear(frequency.per()) * times(frequency) >= WEEKLY;
    }

    static int times(Frequency frequency) {
        return frequency.times() == null ? 1 : frequency.times();
    }

    private static long timesAYear(Per per) {
        return switch (per) {
            case DAY -> 260;
            case WEEK -> 52;
            case MONTH -> 12;
            case QUARTER -> 4;
            case YEAR -> 1;
        };
    }
}

package dev.planadvisor.facts;

import dev.planadvisor.plan.Frequency;
import dev.planadvisor.plan.Per;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How often something is done. */
final class Rhythm {
    /** Four times a month is every week in all but name. */
    private static final long WEEKLY = 48;

    /** Working days in a week. */
    private static final BigDecimal DAYS = BigDecimal.valueOf(5);

    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    private Rhythm() {}

    /** Whether something is done every week or oftener; what is done once is not. */
    static boolean isWeekly(Frequency frequency) {
        return frequency != null && frequency.per() != null && perYear(frequency.per()) * times(frequency) >= WEEKLY;
    }

    /**
     * How many times something is done in a number of days: daily and weekly work in the working weeks among them, rarer
     * work in every month, quarter or year that they touch.
     *
     * @param days calendar days
     * @param workingWeeks of the year
     */
    static BigDecimal occasions(Frequency frequency, BigDecimal days, BigDecimal workingWeeks) {
        BigDecimal times = BigDecimal.valueOf(times(frequency));
        if (frequency.per() == null) {
            return times;
        }
        BigDecimal years = days.divide(YEAR, MathContext.DECIMAL64);
        return switch (frequency.per()) {
            case DAY -> times.multiply(DAYS).multiply(workingWeeks).multiply(years);
            case WEEK -> times.multiply(workingWeeks).multiply(years);
            default ->
                times.multiply(years.multiply(BigDecimal.valueOf(perYear(frequency.per())))
                        .setScale(6, RoundingMode.HALF_UP)
                        .setScale(0, RoundingMode.CEILING));
        };
    }

    /** Calendar days in a day, week, month, quarter or year. */
    static BigDecimal days(Per per) {
        return switch (per) {
            case DAY -> BigDecimal.ONE;
            case WEEK -> BigDecimal.valueOf(7);
            default -> YEAR.divide(BigDecimal.valueOf(perYear(per)), MathContext.DECIMAL64);
        };
    }

    private static int times(Frequency frequency) {
        return frequency.times() == null ? 1 : frequency.times();
    }

    /** How often a span comes in a year: 260 working days, 52 weeks, 12 months, 4 quarters. */
    static long perYear(Per per) {
        return switch (per) {
            case DAY -> 260;
            case WEEK -> 52;
            case MONTH -> 12;
            case QUARTER -> 4;
            case YEAR -> 1;
        };
    }
}

package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.plan.Frequency;
import dev.planadvisor.plan.Per;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class RhythmTest {
    @Test
    void takesFourTimesAMonthForWeekly() {
        assertTrue(Rhythm.isWeekly(new Frequency(4, Per.MONTH)));
        assertFalse(Rhythm.isWeekly(new Frequency(2, Per.MONTH)));
    }

    @Test
    void takesWhatIsDoneOnceOrNeverScheduledForNotWeekly() {
        assertFalse(Rhythm.isWeekly(Frequency.parse("once")));
        assertFalse(Rhythm.isWeekly(null));
    }

    /** A year has 46 working weeks, so three times a week is 138 times and a daily task 230 times. */
    @Test
    void countsWorkingWeeksOnly() {
        assertEquals("138", occasions(new Frequency(3, Per.WEEK), 365));
        assertEquals("230", occasions(Frequency.parse("daily"), 365));
    }

    /** 1 January to 30 June are 181 days: 22.8 working weeks, six months, two quarters. */
    @Test
    void countsTheMonthsThatAPartOfTheYearTouches() {
        assertEquals("22.8", occasions(Frequency.parse("weekly"), 181));
        assertEquals("6", occasions(Frequency.parse("monthly"), 181));
        assertEquals("2", occasions(Frequency.parse("quarterly"), 181));
        assertEquals("1", occasions(Frequency.parse("yearly"), 181));
    }

    @Test
    void countsOnceAsOnce() {
        assertEquals("1", occasions(Frequency.parse("once"), 30));
    }

    private static String occasions(Frequency frequency, int days) {
        return Rhythm.occasions(frequency, BigDecimal.valueOf(days), BigDecimal.valueOf(46))
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}

package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planadvisor.plan.Frequency;
import dev.planadvisor.plan.Per;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProcessFactsTest {
    private static final Horizon YEAR = new Horizon(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

    @Test
    void compoundsMonthlyChurn() {
        // 0.97 to the power of 12 is 0.6938, so 30.6 % of 500 leave.
        assertEquals("153", lost("500", "0.03", Per.MONTH, YEAR));
    }

    @Test
    void takesYearlyChurnOnceAYear() {
        assertEquals("50", lost("500", "0.1", Per.YEAR, YEAR));
    }

    @Test
    void takesHalfOfYearlyChurnInHalfAYear() {
        Horizon half = new Horizon(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30));
        assertEquals("25", lost("500", "0.1", Per.YEAR, half));
    }

    @Test
    void forgivesADifferenceThatRoundingExplains() {
        // 2.84 % is 3 % where no decimals are written.
        assertEquals(0, difference("3", "2.84").signum());
    }

    @Test
    void measuresADifferenceAgainstTheLargerFigure() {
        // (40 − 12) ÷ 40
        assertEquals("70.0", difference("40", "12").toString());
    }

    @Test
    void countsADailyTacticFiveTimesAWeekAndAMonthlyOneTwelveTimesAYear() {
        assertEquals(0, TeamFacts.timesAWeek(new Frequency(1, Per.DAY)).compareTo(BigDecimal.valueOf(5)));
        // 13 hours a month are 13 × 12 ÷ 52 = 3 hours a week.
        assertEquals(
                "3.0",
                TeamFacts.timesAWeek(new Frequency(1, Per.MONTH))
                        .multiply(BigDecimal.valueOf(13))
                        .setScale(1, RoundingMode.HALF_UP)
                        .toString());
        assertEquals(0, TeamFacts.timesAWeek(new Frequency(1, null)).signum());
    }

    private static BigDecimal difference(String stated, String worked) {
        return ProcessFacts.difference(new BigDecimal(stated), new BigDecimal(worked));
    }

    private static String lost(String active, String churn, Per per, Horizon horizon) {
        return ProcessFacts.lost(new BigDecimal(active), new BigDecimal(churn), per, horizon)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}

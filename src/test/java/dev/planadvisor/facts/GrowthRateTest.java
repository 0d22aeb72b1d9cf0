package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GrowthRateTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void aYearGrowsByTheIncrementOverTheBaseline() {
        // (1,000,000 - 800,000) / 800,000 = 25 %
        assertEquals(new BigDecimal("25.0"), percent("800000", "1000000", LocalDate.of(2027, 12, 31)));
    }

    @Test
    void halfAYearCountsAsOne() {
        // (130 - 100) / 100, not 1.3^2 - 1
        assertEquals(new BigDecimal("30.0"), percent("100", "130", LocalDate.of(2027, 6, 30)));
    }

    @Test
    void twoYearsCompound() {
        // 1.2 x 1.2 = 1.44; 731 days are 2.001 years
        assertEquals(new BigDecimal("20.0"), percent("100", "144", LocalDate.of(2028, 12, 31)));
    }

    @Test
    void aDeclineIsBelowZero() {
        assertEquals(new BigDecimal("-10.0"), percent("100", "90", LocalDate.of(2027, 12, 31)));
    }

    private static BigDecimal percent(String baseline, String target, LocalDate last) {
        return GrowthRate.percent(new BigDecimal(baseline), new BigDecimal(target), NEW_YEAR, last);
    }
}

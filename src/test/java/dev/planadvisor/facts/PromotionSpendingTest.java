package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PromotionSpendingTest {
    @Test
    void findsNothingShiftedInTheSameSumEachMonth() {
        assertEquals(new BigDecimal("0.0"), shifted(2000, 2000, 2000, 2000));
    }

    @Test
    void findsTheShareAboveAnEvenSpread() {
        // 1 + 1 + 4 + 2 = 8 thousand, mean 2; above it lie 2 of 8
        assertEquals(new BigDecimal("25.0"), shifted(1000, 1000, 4000, 2000));
    }

    @Test
    void findsNearlyAllShiftedIntoOneMonthOfFour() {
        // mean 1; above it lie 3 of 4
        assertEquals(new BigDecimal("75.0"), shifted(0, 0, 0, 4000));
    }

    private static BigDecimal shifted(int... sums) {
        SortedMap<YearMonth, BigDecimal> byMonth = new TreeMap<>();
        for (int i = 0; i < sums.length; i++) {
            byMonth.put(YearMonth.of(2027, i + 1), BigDecimal.valueOf(sums[i]));
        }
        return new PromotionSpending(byMonth).shifted().setScale(1, RoundingMode.HALF_UP);
    }
}

package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.plan.CalendarSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class YearlyCourseTest {
    private static final YearlyCourse BICYCLES = quarters(2027, "0.8", "1.8", "1.0", "0.4");

    @Test
    void measuresThePeakAgainstTheMean() {
        // shares 16 + 24 + 22 + 38 = 100, mean 25; 38 ÷ 25 = 1.52
        YearlyCourse shares = quarters(2026, "16", "24", "22", "38");
        assertEquals("2026-Q4", shares.peak().name());
        assertEquals(0, new BigDecimal("1.52").compareTo(shares.peakOverMean().orElseThrow()));
    }

    @Test
    void namesTheFirstOfTwoEqualPeaks() {
        assertEquals(
                "2027-Q2", quarters(2027, "0.5", "1.5", "1.5", "0.5").peak().name());
    }

    @Test
    void knowsNoPeakWhereThereIsNothing() {
        assertTrue(quarters(2027, "0", "0", "0", "0").peakOverMean().isEmpty());
    }

    @Test
    void seesTargetsFollowTheSameCourseInFull() {
        // twice as much everywhere is the same course
        assertFollowed("100.0", BICYCLES, quarters(2027, "160", "360", "200", "80"));
    }

    @Test
    void seesFlatTargetsFollowNothing() {
        assertFollowed("0.0", BICYCLES, quarters(2027, "450", "450", "450", "450"));
    }

    @Test
    void seesTargetsThatRunAgainstTheSeason() {
        // x = -0.2, 0.8, 0, -0.6: Σx² = 0.04 + 0.64 + 0 + 0.36 = 1.04
        // targets 1.1, 0.8, 1, 1.1 of their mean: y = 0.1, -0.2, 0, 0.1
        // Σxy = -0.02 - 0.16 + 0 - 0.06 = -0.24; -0.24 ÷ 1.04 = -23.1 %
        assertFollowed("-23.1", BICYCLES, quarters(2027, "110", "80", "100", "110"));
    }

    @Test
    void laysLastYearsQuartersOnThisYearsMonths() {
        Map<CalendarSpan, BigDecimal> months = new TreeMap<>();
        List<Integer> targets = List.of(70, 80, 90, 150, 180, 210, 100, 100, 100, 40, 40, 40);
        for (int month = 1; month <= 12; month++) {
            months.put(month(2027, month), BigDecimal.valueOf(targets.get(month - 1)));
        }
        // by quarter 80, 180, 100, 40 on average: the season's own course
        assertFollowed(
                "100.0",
                quarters(2026, "0.8", "1.8", "1.0", "0.4"),
                YearlyCourse.of(months).orElseThrow());
    }

    @Test
    void readsNothingFromMonthsAndQuartersMixed() {
        Map<CalendarSpan, BigDecimal> mixed = Map.of(month(2027, 1), BigDecimal.ONE, quarter(2027, 2), BigDecimal.TEN);
        assertEquals(Optional.empty(), YearlyCourse.of(mixed));
    }

    @Test
    void takesPeakMonthsWithoutFiguresForTheMildestSeason() {
        // two months of 1.3 leave 12 - 2.6 = 9.4 for ten: 0.94 each
        YearlyCourse course = YearlyCourse.peaking(List.of(month(2027, 11), month(2027, 12)), new BigDecimal("1.3"))
                .orElseThrow();
        assertEquals(0, new BigDecimal("1.3").compareTo(course.byMonth().get(java.time.Month.DECEMBER)));
        assertEquals(0, new BigDecimal("0.94").compareTo(course.byMonth().get(java.time.Month.MARCH)));
    }

    private static void assertFollowed(String percent, YearlyCourse demand, YearlyCourse targets) {
        assertEquals(
                new BigDecimal(percent),
                YearlyCourse.followed(demand.beside(targets)).orElseThrow().setScale(1, RoundingMode.HALF_UP));
    }

    private static YearlyCourse quarters(int year, String... values) {
        Map<CalendarSpan, BigDecimal> quarters = new TreeMap<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            quarters.put(quarter(year, quarter), new BigDecimal(values[quarter - 1]));
        }
        return YearlyCourse.of(quarters).orElseThrow();
    }

    private static CalendarSpan quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return new CalendarSpan(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    private static CalendarSpan month(int year, int month) {
        YearMonth first = YearMonth.of(year, month);
        return new CalendarSpan(first.atDay(1), first.atEndOfMonth());
    }
}

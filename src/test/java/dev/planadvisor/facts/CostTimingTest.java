package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CostTimingTest {
    private static List<CostTiming> timings(String item) {
        return GivenPlan.of("period: {start: 2027-01-01, end: 2027-12-31}\n" + "budget: {items: [" + item + "]}\n")
                .all(CostTiming.class);
    }

    private static String place(String item) {
        return timings(item).get(0).place();
    }

    @Test
    void aCostOfTheLastDayLiesInside() {
        assertEquals("inside", place("{amount: 100, recurrence: one-off, start: 2027-12-31}"));
        assertEquals("after", place("{amount: 100, recurrence: one-off, start: 2028-01-01}"));
        assertEquals("after", place("{amount: 100, recurrence: monthly, start: 2028-01-01}"));
    }

    @Test
    void aRunIsOverOnTheDayAfterItsLastMonth() {
        // June to December: 2026-06-01 + 7 months = 2027-01-01
        assertEquals("before", place("{amount: 100, recurrence: monthly, start: 2026-06-01, months: 7}"));
        assertEquals("inside", place("{amount: 100, recurrence: monthly, start: 2026-06-01, months: 8}"));
        assertEquals("inside", place("{amount: 100, recurrence: monthly, start: 2026-06-01, months: 7.5}"));
        assertEquals("inside", place("{amount: 100, recurrence: yearly, start: 2026-06-01, months: 12}"));
    }

    @Test
    void whatGoesOnOrWasPaidAheadLiesInside() {
        assertEquals("inside", place("{amount: 100, recurrence: monthly, start: 2024-03-01}"));
        assertEquals("inside", place("{amount: 100, recurrence: one-off, start: 2026-12-10}"));
        assertEquals("inside", place("{amount: 100, start: 2026-01-01, months: 3}"));
    }

    @Test
    void tellsNothingWithoutADateOrAPeriod() {
        assertEquals(List.of(), timings("{amount: 100, recurrence: monthly}"));
        assertEquals(
                List.of(),
                GivenPlan.of("period: {end: 2027-12-31}\nbudget: {items: [{amount: 100, start: 2028-05-01}]}\n")
                        .all(CostTiming.class));
    }
}

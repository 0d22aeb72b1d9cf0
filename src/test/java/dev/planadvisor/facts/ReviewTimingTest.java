package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTimingTest {
    private static int daysAfter(String day) {
        return GivenPlan.of("period: {start: 2027-01-01, end: 2027-12-31}\nreview-date: " + day + "\n")
                .only(ReviewTiming.class)
                .daysAfter();
    }

    @Test
    void countsTheDaysFromTheLastOfThePeriod() {
        assertEquals(0, daysAfter("2027-07-01"));
        assertEquals(0, daysAfter("2027-12-31"));
        assertEquals(1, daysAfter("2028-01-01"));
        assertEquals(31, daysAfter("2028-01-31"));
        assertEquals(182, daysAfter("2028-06-30"));
    }

    @Test
    void tellsNothingWithoutAnEnd() {
        assertEquals(
                List.of(),
                GivenPlan.of("period: {start: 2027-01-01}\nreview-date: 2029-01-01\n")
                        .all(ReviewTiming.class));
    }
}

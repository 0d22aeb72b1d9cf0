package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SellingCapacityTest {
    private static final Horizon YEAR = new Horizon(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

    @Test
    void countsAFullYearAsTheQuota() {
        assertEquals("600000", whole(capacity("600000", 1, "2027-01-01", "0").over(YEAR)));
    }

    @Test
    void countsEachHeadOfAGroup() {
        assertEquals("1800000", whole(capacity("600000", 3, "2027-01-01", "0").over(YEAR)));
    }

    @Test
    void takesHalfOfTheRampFromTheMonthsThatAreLeft() {
        // From March to December 10 months, of which the ramp of 4 takes 2: 600,000 ÷ 12 × 8.
        assertEquals("400000", whole(capacity("600000", 1, "2027-03-01", "4").over(YEAR)));
    }

    @Test
    void endsInsideTheRamp() {
        // From October to December 3 months of a ramp of 6: 3² ÷ (2 × 6) = 0.75 months; 600,000 ÷ 12 × 0.75.
        assertEquals("37500", whole(capacity("600000", 1, "2027-10-01", "6").over(YEAR)));
    }

    @Test
    void goesOnWithARampThatBeganBeforeThePeriod() {
        // From November 2026 14 months less half of 4, and before January 2² ÷ 8 = 0.5: 12 − 0.5 = 11.5 months.
        assertEquals("575000", whole(capacity("600000", 1, "2026-11-01", "4").over(YEAR)));
    }

    @Test
    void scalesTheYearToAShorterPeriod() {
        Horizon half = new Horizon(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30));
        assertEquals("300000", whole(capacity("600000", 1, "2027-01-01", "0").over(half)));
    }

    @Test
    void bringsNothingBeforeTheStartAndGrowsMonthByMonth() {
        // A ramp of 2 months from February on: 0, a quarter, three quarters, then all of 50,000.
        Horizon spring = new Horizon(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 30));
        List<String> months = capacity("600000", 1, "2027-02-01", "2").byMonth(spring).stream()
                .map(SellingCapacityTest::whole)
                .toList();
        assertEquals(List.of("0", "12500", "37500", "50000"), months);
    }

    @Test
    void countsABrokenMonthByItsDays() {
        // Half of April and all of May: 15 ÷ 30 + 1.
        assertEquals(
                "1.5",
                Horizon.months(LocalDate.of(2027, 4, 16), LocalDate.of(2027, 5, 31))
                        .setScale(1, RoundingMode.HALF_UP)
                        .toString());
    }

    private static SellingCapacity capacity(String quota, int heads, String start, String ramp) {
        return new SellingCapacity(new BigDecimal(quota), heads, LocalDate.parse(start), new BigDecimal(ramp));
    }

    private static String whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }
}

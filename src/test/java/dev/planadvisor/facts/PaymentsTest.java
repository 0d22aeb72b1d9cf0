package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planadvisor.plan.Recurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaymentsTest {
    private static final CostPeriod YEAR = new CostPeriod(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

    @Test
    void paysAYearByEveryRecurrence() {
        assertTimes("1", Recurrence.ONE_OFF, null, null, YEAR);
        assertTimes("52", Recurrence.WEEKLY, null, null, YEAR);
        assertTimes("12", Recurrence.MONTHLY, null, null, YEAR);
        assertTimes("4", Recurrence.QUARTERLY, null, null, YEAR);
        assertTimes("2", Recurrence.HALF_YEARLY, null, null, YEAR);
        assertTimes("1", Recurrence.YEARLY, null, null, YEAR);
    }

    @Test
    void paysOnceWhatDoesNotSayHowOften() {
        assertTimes("1", null, null, null, YEAR);
    }

    @Test
    void paysALateItemFromItsStart() {
        assertTimes("6", Recurrence.MONTHLY, "2027-07-01", null, YEAR);
        // 15 March to 15 December
        assertTimes("10", Recurrence.MONTHLY, "2027-03-15", null, YEAR);
        // May, August, November
        assertTimes("3", Recurrence.QUARTERLY, "2027-05-01", null, YEAR);
        // 1 to 31 December: four weeks and three days
        assertTimes("4", Recurrence.WEEKLY, "2027-12-01", null, YEAR);
        assertTimes("1", Recurrence.WEEKLY, "2027-12-28", null, YEAR);
        assertTimes("1", Recurrence.HALF_YEARLY, "2027-08-01", null, YEAR);
    }

    @Test
    void stopsAnItemThatEndsBeforeThePeriodDoes() {
        assertTimes("4", Recurrence.MONTHLY, "2027-04-01", "4", YEAR);
        assertTimes("6", Recurrence.MONTHLY, null, "6", YEAR);
        // 1 April to 30 June: 91 days are 13 weeks
        assertTimes("13", Recurrence.WEEKLY, "2027-04-01", "3", YEAR);
        // quarters begun in 7 months: January, April, July
        assertTimes("3", Recurrence.QUARTERLY, null, "7", YEAR);
        assertTimes("0", Recurrence.MONTHLY, null, "0", YEAR);
    }

    @Test
    void paysHalfAMonthByHalf() {
        assertTimes("4.5", Recurrence.MONTHLY, null, "4.5", YEAR);
    }

    @Test
    void endsWithThePeriodWhereTheMonthsRunLonger() {
        assertTimes("2", Recurrence.MONTHLY, "2027-11-01", "12", YEAR);
    }

    @Test
    void countsOnlyWhatFallsIntoThePeriodOfAnOlderItem() {
        assertTimes("12", Recurrence.MONTHLY, "2026-11-15", null, YEAR);
        // 12 months since July 2026 end in June 2027
        assertTimes("6", Recurrence.MONTHLY, "2026-07-01", "12", YEAR);
        // February, May, August, November
        Payments quarterly = of(Recurrence.QUARTERLY, "2026-11-15", null, YEAR);
        assertEquals(LocalDate.of(2027, 2, 15), quarterly.first());
        assertEquals(4, quarterly.dates());
        assertTimes("1", Recurrence.YEARLY, "2024-10-01", null, YEAR);
        assertTimes("0", Recurrence.MONTHLY, "2026-01-01", "12", YEAR);
        // Fridays from 1 January 2027 on; 25 December 2026 was one
        assertEquals(
                LocalDate.of(2027, 1, 1),
                of(Recurrence.WEEKLY, "2026-12-25", null, YEAR).first());
    }

    @Test
    void paysNothingAfterTheEnd() {
        assertTimes("0", Recurrence.ONE_OFF, "2028-01-01", null, YEAR);
        assertTimes("0", Recurrence.MONTHLY, "2028-01-01", null, YEAR);
        assertTimes("0", Recurrence.WEEKLY, "2028-01-01", null, YEAR);
        assertTimes("0", Recurrence.QUARTERLY, "2028-02-01", null, YEAR);
    }

    @Test
    void countsAOneOffCostOfTheMonthsBeforeInTheFirstMonth() {
        Payments early = of(Recurrence.ONE_OFF, "2026-11-20", null, YEAR);
        assertEquals(new Payments(YEAR.first(), 0, 1, BigDecimal.ONE), early);
    }

    @Test
    void countsPeriodsThatAreNoYears() {
        CostPeriod nine = new CostPeriod(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 12, 31));
        assertEquals(9, nine.months());
        assertTimes("9", Recurrence.MONTHLY, null, null, nine);
        assertTimes("3", Recurrence.QUARTERLY, null, null, nine);
        assertTimes("2", Recurrence.HALF_YEARLY, null, null, nine);
        CostPeriod eighteen = new CostPeriod(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 6, 30));
        assertEquals(18, eighteen.months());
        assertTimes("18", Recurrence.MONTHLY, null, null, eighteen);
        assertTimes("2", Recurrence.YEARLY, null, null, eighteen);
        CostPeriod begun = new CostPeriod(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 12, 31));
        assertEquals(12, begun.months());
        assertTimes("12", Recurrence.MONTHLY, null, null, begun);
    }

    @Test
    void keepsTheLastDayOfTheMonth() {
        Payments payments = of(Recurrence.MONTHLY, "2027-01-31", null, YEAR);
        assertEquals(12, payments.dates());
        assertEquals(LocalDate.of(2027, 2, 28), payments.day(1));
        assertEquals(LocalDate.of(2027, 3, 31), payments.day(2));
    }

    private static Payments of(Recurrence recurrence, String start, String months, CostPeriod period) {
        return Payments.of(
                recurrence,
                start == null ? null : LocalDate.parse(start),
                months == null ? null : new BigDecimal(months),
                period);
    }

    private static void assertTimes(
            String times, Recurrence recurrence, String start, String months, CostPeriod period) {
        assertEquals(
                0,
                new BigDecimal(times)
                        .compareTo(of(recurrence, start, months, period).times()),
                () -> of(recurrence, start, months, period).toString());
    }
}

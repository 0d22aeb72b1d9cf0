package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SalaryCoverageTest {
    private static final String ANNA =
            "{name: Salary of Anna, category: salaries, amount: 6000, recurrence: monthly, covers: [anna]}";

    @Test
    void countsTheDaysOfAHireWhomNoSalaryCoversToThePeriodsEnd() {
        HirePay hire = hires(ANNA).get(0);
        assertEquals("never", hire.paid());
        assertEquals(LocalDate.of(2027, 12, 31), hire.first());
        // August to December
        assertEquals(153, hire.unpaidDays());
    }

    @Test
    void countsTheDaysToTheFirstSalary() {
        HirePay hire = hires(ANNA, west("monthly, start: 2027-10-01")).get(0);
        assertEquals("later", hire.paid());
        assertEquals(LocalDate.of(2027, 10, 1), hire.first());
        assertEquals(61, hire.unpaidDays());
    }

    @Test
    void countsNoneWhereTheSalaryIsThereInTime() {
        assertEquals(0, hires(ANNA, west("monthly, start: 2027-08-01")).get(0).unpaidDays());
        assertEquals(0, hires(ANNA, west("monthly, start: 2027-07-01")).get(0).unpaidDays());
        assertEquals("start", hires(ANNA, west("monthly")).get(0).paid());
    }

    @Test
    void takesASalaryOfTheQuartersEndForTheTimeBefore() {
        assertEquals(0, hires(ANNA, west("quarterly, start: 2027-10-31")).get(0).unpaidDays());
    }

    @Test
    void countsASalaryAfterThePeriodAsNoneInIt() {
        assertEquals(153, hires(ANNA, west("monthly, start: 2028-03-01")).get(0).unpaidDays());
    }

    @Test
    void takesTheEarliestOfSeveralSalaries() {
        assertEquals(
                31,
                hires(ANNA, west("monthly, start: 2027-11-01"), west("monthly, start: 2027-09-01"))
                        .get(0)
                        .unpaidDays());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{name: Salaries, category: salaries, amount: 6000, recurrence: monthly}",
                "{name: Salaries, category: salaries, amount: 6000, recurrence: monthly, covers: [outbound]}",
                "{name: Van, category: travel, amount: 6000, recurrence: monthly, covers: [anna]}",
                ANNA + ", {name: Contributions, category: salaries, amount: 900, recurrence: monthly}",
                ANNA + ", {name: Commission, category: commissions, amount: 900, recurrence: monthly, covers: [west]}",
                ANNA + ", {name: Fee, amount: 900, recurrence: monthly, covers: [west]}"
            })
    void saysNothingOfAHireWhereItIsUnsaidWhoIsPaid(String items) {
        assertEquals(List.of(), hires(items));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: west, role: Freelance seller, start: 2027-08-01}",
                "{id: west, role: Partner, start: 2027-08-01}",
                "{id: west, role: Seller, contribution: sells on commission, start: 2027-08-01}",
                "{id: west, role: Search ads, kind: agency, start: 2027-08-01}",
                "{id: west, role: Seller, start: 2027-01-01}",
                "{id: west, role: Seller, start: 2028-02-01}",
                "{id: west, role: Seller}"
            })
    void asksNothingOfWhoeverIsNoHireOnThePayroll(String member) {
        String team = """
                period: {start: 2027-01-01, end: 2027-12-31}
                team: [{id: anna, name: Anna Nowak, role: Seller}, %s]
                """ + "budget: {items: [" + ANNA + "]}\n";
        assertEquals(List.of(), GivenPlan.of(team.formatted(member)).all(HirePay.class));
    }

    @Test
    void asksOfAManagerOfPartners() {
        assertEquals(
                1,
                GivenPlan.of("""
                        period: {start: 2027-01-01, end: 2027-12-31}
                        team: [{id: anna, role: Seller}, {id: west, role: Channel partner manager, start: 2027-08-01}]
                        """ + "budget: {items: [" + ANNA + "]}\n")
                        .all(HirePay.class)
                        .size());
    }

    @Test
    void letsTheManagersBePaidElsewhereButNobodyElse() {
        String team = """
                period: {start: 2027-01-01, end: 2027-12-31}
                team: [{id: anna, role: Seller}, {id: eve, role: Someone, kind: %s}, {id: west, role: Seller, start: 2027-08-01}]
                """ + "budget: {items: [" + ANNA + "]}\n";
        assertEquals(
                1, GivenPlan.of(team.formatted("manager")).all(HirePay.class).size());
        assertEquals(
                0, GivenPlan.of(team.formatted("support")).all(HirePay.class).size());
    }

    @Test
    void countsTheMonthsForWhichTwoItemsPayOnePerson() {
        SalaryOverlap overlap = overlaps(
                        ANNA,
                        "{name: Salaries of sales, category: salaries, amount: 9000, recurrence: monthly, start: 2027-03-01, months: 4, covers: [jan, Anna Nowak]}")
                .get(1);
        assertEquals("/budget/items/1", overlap.at());
        assertEquals("Anna Nowak", overlap.person());
        assertEquals("Salary of Anna", overlap.other());
        assertEquals(0, new BigDecimal(4).compareTo(overlap.months()));
    }

    @Test
    void endsBothWithThePeriod() {
        SalaryOverlap overlap = overlaps(
                        ANNA,
                        "{name: Salaries of sales, category: salaries, amount: 500, recurrence: weekly, start: 2027-12-01, covers: [anna]}")
                .get(1);
        // four whole weeks of December
        assertEquals(0, new BigDecimal("0.9").compareTo(overlap.months()), overlap::toString);
    }

    @Test
    void tellsOfTheEarlierItemThatLastsLongest() {
        String sales =
                "{name: %s, category: salaries, amount: 9000, recurrence: monthly, months: %d, covers: [anna, jan]}";
        List<SalaryOverlap> overlaps = overlaps(
                sales.formatted("Spring team", 3), sales.formatted("Summer team", 6), sales.formatted("Sales", 12));
        assertEquals("Summer team", overlaps.get(2).other());
        assertEquals(0, new BigDecimal(6).compareTo(overlaps.get(2).months()));
    }

    @Test
    void findsNoneWhereOneFollowsTheOther() {
        List<SalaryOverlap> overlaps = overlaps(
                "{name: Salary of Jan, category: salaries, amount: 4500, recurrence: monthly, months: 6, covers: [jan]}",
                "{name: Salary of the team lead, category: salaries, amount: 5500, recurrence: monthly, start: 2027-07-01, covers: [jan]}");
        assertEquals(2, overlaps.size());
        assertEquals(0, overlaps.get(1).months().signum());
        assertEquals("", overlaps.get(1).other());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{name: Salaries, category: salaries, amount: 900, recurrence: monthly, covers: [jan]}",
                "{name: Salaries, category: salaries, amount: 900, recurrence: monthly, covers: [desk]}",
                "{name: Employer’s contributions, category: salaries, amount: 900, recurrence: monthly, covers: [anna]}",
                "{name: Anna (40%), category: salaries, amount: 900, recurrence: monthly, covers: [anna]}",
                "{name: Commission of Anna, category: salaries, amount: 900, recurrence: monthly, covers: [anna]}",
                "{name: Anna, category: commissions, amount: 900, recurrence: monthly, covers: [anna]}",
                "{name: Anna, category: salaries, amount: 900, recurrence: quarterly, covers: [anna]}",
                "{name: Anna, category: salaries, amount: 900, recurrence: one-off, covers: [anna]}",
                "{name: Anna, category: salaries, amount: 0, recurrence: monthly, covers: [anna]}",
                "{name: Anna for outbound, category: salaries, amount: 900, recurrence: monthly, covers: [anna, outbound]}",
                "{name: 'salary  of Anna', category: salaries, amount: 6000, recurrence: monthly, covers: [anna]}",
                ANNA
            })
    void takesNoPartOfOnePayForASecond(String item) {
        assertEquals(
                List.of(),
                overlaps(ANNA.replace("[anna]", "[anna, desk]"), item).stream()
                        .filter(overlap -> overlap.months().signum() > 0)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Podstawa Anny",
                "ZUS za Annę",
                "Składki pracodawcy",
                "Premia Anny",
                "Dodatek funkcyjny",
                "Anna, pół etatu",
                "Czas Anny na sprzedaż"
            })
    void knowsPartsOfOnePayInPolish(String name) {
        assertEquals(
                List.of(),
                GivenPlan.of("""
                        language: pl
                        team: [{id: anna, name: Anna Nowak, role: Handlowczyni}]
                        budget:
                          items:
                            - {name: Wynagrodzenie Anny, category: salaries, amount: 9000, recurrence: monthly, covers: [anna]}
                            - {name: "%s", category: salaries, amount: 2000, recurrence: monthly, covers: [anna]}
                        """.formatted(name)).all(SalaryOverlap.class).stream()
                        .filter(overlap -> overlap.months().signum() > 0)
                        .toList());
    }

    private static String west(String recurrence) {
        return "{name: Salary in the west, category: salaries, amount: 4000, recurrence: " + recurrence
                + ", covers: [west]}";
    }

    private static List<HirePay> hires(String... items) {
        return GivenPlan.of("""
                period: {start: 2027-01-01, end: 2027-12-31}
                team: [{id: anna, name: Anna Nowak, role: Seller}, {id: west, role: Seller (hire), start: 2027-08-01}]
                """ + "budget: {items: [" + String.join(", ", items) + "]}\n")
                .all(HirePay.class);
    }

    private static List<SalaryOverlap> overlaps(String... items) {
        return GivenPlan.of("""
                period: {start: 2027-01-01, end: 2027-12-31}
                team: [{id: anna, name: Anna Nowak}, {id: jan, name: Jan Kos}, {id: desk, role: Order desk, headcount: 3}]
                """ + "budget: {items: [" + String.join(", ", items) + "]}\n")
                .all(SalaryOverlap.class);
    }
}

package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planadvisor.plan.BudgetItem;
import dev.planadvisor.plan.Recurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TotalSlipTest {
    private static final CostPeriod YEAR = new CostPeriod(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
    private static final CostLine BONUS = line("Bonus", 2500, Recurrence.QUARTERLY, null, "1");
    private static final CostLine ADS = line("Ads", 3000, Recurrence.MONTHLY, null, "1");
    private static final CostLine HIRE = line("Hire", 5000, Recurrence.MONTHLY, "2027-07-01", "1");
    private static final CostLine ABROAD = line("Ads abroad", 1000, Recurrence.MONTHLY, null, "0.9");
    private static final CostLine FAIR = line("Fair", 20000, Recurrence.ONE_OFF, "2027-09-10", "1");
    // 10,000 + 36,000 + 30,000 + 10,800 + 20,000 = 106,800
    private static final CostSheet SHEET = new CostSheet(YEAR, "EUR", List.of(BONUS, ADS, HIRE, ABROAD, FAIR));

    @Test
    void addsUpWhatTheItemsComeTo() {
        assertEquals(0, BigDecimal.valueOf(106_800).compareTo(SHEET.total()));
        // 86,800 without the fair
        assertEquals(0, BigDecimal.valueOf(86_800).compareTo(SHEET.sum(CostLine::recurs)));
    }

    @Test
    void spreadsCostsOverTheirMonths() {
        List<BigDecimal> months = SHEET.byMonth(line -> true);
        // January: 2,500 + 3,000 + 900; August: 3,000 + 5,000 + 900; September: + 20,000
        assertEquals(0, BigDecimal.valueOf(6_400).compareTo(months.get(0)));
        assertEquals(0, BigDecimal.valueOf(8_900).compareTo(months.get(7)));
        assertEquals(0, BigDecimal.valueOf(28_900).compareTo(months.get(8)));
    }

    @Test
    void namesTheSlipBehindATotal() {
        // one of twelve payments: 106,800 − 33,000
        assertSlip("once", "Ads", 73_800);
        // 2,500 × 12 for × 4: 106,800 + 20,000
        assertSlip("monthly", "Bonus", 126_800);
        // twelve months for six: 106,800 + 30,000
        assertSlip("whole", "Hire", 136_800);
        // 12,000 for 10,800
        assertSlip("rate", "Ads abroad", 108_000);
        // 106,800 − 20,000
        assertSlip("omitted", "Fair", 86_800);
        // each recurring item once: 2,500 + 3,000 + 5,000 + 900 + 20,000
        assertSlip("once", "Bonus, Ads, Hire, Ads abroad", 31_400);
        assertSlip("other", "", 50_000);
    }

    @Test
    void isOffByPercentOfTheSumButForOneUnit() {
        // 534 ÷ 106,800
        assertOff("0.5", 107_334, SHEET.total());
        assertOff("0", 13, BigDecimal.valueOf(12));
        assertOff("50", 15, BigDecimal.TEN);
        assertOff("100", 15, BigDecimal.ZERO);
    }

    private static void assertOff(String percent, int stated, BigDecimal sum) {
        assertEquals(0, new BigDecimal(percent).compareTo(TotalSlip.off(BigDecimal.valueOf(stated), sum)));
    }

    private static void assertSlip(String kind, String item, int stated) {
        assertEquals(new TotalSlip(kind, item), TotalSlip.ofTotal(SHEET, line -> true, BigDecimal.valueOf(stated)));
    }

    private static CostLine line(String name, int amount, Recurrence recurrence, String start, String rate) {
        LocalDate first = start == null ? null : LocalDate.parse(start);
        BudgetItem item = new BudgetItem(
                null, name, null, BigDecimal.valueOf(amount), null, recurrence, null, first, List.of(), null);
        return new CostLine(
                "/budget/items/0",
                name,
                new TreeSet<>(),
                item,
                Payments.of(recurrence, first, null, YEAR),
                Optional.of(new BigDecimal(rate)));
    }
}

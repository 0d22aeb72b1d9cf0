package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.plan.Per;
import dev.planadvisor.plan.Percent;
import dev.planadvisor.plan.SalesProcess;
import dev.planadvisor.plan.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SalesFunnelTest {
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    @Test
    void multipliesLeadsByTheStages() {
        // 1,200 x 40 % x 50 % x 50 % x 45 % = 54 deals; x 36,000 = 1,944,000
        SalesProcess process = process(Per.YEAR, "1200", stages("40", "50", "50", "45"), null, "36000", null);
        assertFigure("54", new SalesFunnel(process).deals(YEAR));
        assertFigure("1944000", new SalesFunnel(process).revenue(YEAR));
    }

    @Test
    void scalesMonthlyLeadsToTheSpan() {
        // 100 leads a month x 5 % = 5 deals a month, 30 in half a year
        SalesProcess process = process(Per.MONTH, "100", List.of(), "5", null, null);
        assertFigure("30", new SalesFunnel(process).deals(BigDecimal.valueOf(6)));
    }

    @Test
    void takesTheAuthorsDealsWhereNothingCanBeMultiplied() {
        SalesProcess process = process(Per.YEAR, null, List.of(), null, "10000", "84");
        assertFigure("840000", new SalesFunnel(process).revenue(YEAR));
    }

    @Test
    void aStageWithoutItsRateLeavesTheConversionOpen() {
        SalesProcess process = process(Per.YEAR, "100", List.of(new Stage("demo", null, null, null)), null, null, null);
        assertTrue(new SalesFunnel(process).conversion().isEmpty());
        assertTrue(new SalesFunnel(process).deals(YEAR).isEmpty());
    }

    @Test
    void passesOverAFirstStageThatOnlyNamesWhereLeadsEnter() {
        // 200 leads x 50 % x 20 % = 20 deals
        List<Stage> stages = List.of(
                new Stage("Zapytania", null, null, null),
                new Stage("oferta", new Percent(new BigDecimal("50")), null, null),
                new Stage("umowa", new Percent(new BigDecimal("20")), null, null));
        assertFigure("20", new SalesFunnel(process(Per.YEAR, "200", stages, null, null, null)).deals(YEAR));
    }

    @Test
    void takesTheBetterOfTwoConversionsThatContradictEachOther() {
        // the stages make 10 %, the author says 15 %: 100 leads make 15
        SalesProcess process = process(Per.YEAR, "100", stages("50", "20"), "15", null, null);
        assertFigure("15", new SalesFunnel(process).deals(YEAR));
    }

    @Test
    void leavesTheNumbersOfAProcessWithoutATimeAsTheyAre() {
        assertFigure(
                "5", new SalesFunnel(process(null, "100", List.of(), "5", null, null)).deals(BigDecimal.valueOf(6)));
    }

    @Test
    void aWorkingDayIsATwoHundredAndSixtiethOfAYear() {
        // 260 ÷ 12 = 21.67 working days a month
        assertEquals(
                "0.0462",
                SalesFunnel.months(Per.DAY).setScale(4, RoundingMode.HALF_UP).toString());
    }

    private static void assertFigure(String expected, Optional<BigDecimal> actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual.orElseThrow()), () -> "was " + actual);
    }

    private static List<Stage> stages(String... rates) {
        return List.of(rates).stream()
                .map(rate -> new Stage("", new Percent(new BigDecimal(rate)), null, null))
                .toList();
    }

    private static SalesProcess process(
            Per per, String leads, List<Stage> stages, String conversion, String deal, String deals) {
        return new SalesProcess(
                per,
                number(leads),
                stages,
                conversion == null ? null : new Percent(number(conversion)),
                number(deal),
                number(deals),
                null,
                null,
                null,
                null);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}

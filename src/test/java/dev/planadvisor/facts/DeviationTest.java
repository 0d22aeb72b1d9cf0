package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DeviationTest {
    @Test
    void isThePercentOfTheSecondFigureOnEitherSide() {
        assertPercent("5", Deviation.percent(new BigDecimal("105"), new BigDecimal("100")));
        assertPercent("5", Deviation.percent(new BigDecimal("95"), new BigDecimal("100")));
        assertPercent("20", Deviation.percent(new BigDecimal("-12"), new BigDecimal("-10")));
    }

    @Test
    void isAllOfItWhereThereIsNothingToBeOff() {
        assertPercent("0", Deviation.percent(new BigDecimal("0.0"), BigDecimal.ZERO));
        assertPercent("100", Deviation.percent(new BigDecimal("3"), BigDecimal.ZERO));
    }

    @Test
    void isNothingAboveWhatIsLarger() {
        assertPercent("0", Deviation.above(new BigDecimal("95"), new BigDecimal("100")));
        assertPercent("5", Deviation.above(new BigDecimal("105"), new BigDecimal("100")));
    }

    private static void assertPercent(String percent, BigDecimal deviation) {
        assertEquals(0, new BigDecimal(percent).compareTo(deviation), deviation::toString);
    }
}

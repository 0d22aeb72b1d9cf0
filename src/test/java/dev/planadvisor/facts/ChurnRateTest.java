package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planadvisor.plan.Per;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ChurnRateTest {
    @Test
    void monthlyChurnCompoundsThroughTheYear() {
        // 0.94^12 = 0.476: 52.4 % are lost, not 72 %
        assertEquals(new BigDecimal("52.4"), ChurnRate.over(new BigDecimal("6"), Per.MONTH, Per.YEAR));
    }

    @Test
    void yearlyChurnIsSpreadOverTheMonths() {
        // 0.5^(1/12) = 0.944
        assertEquals(new BigDecimal("5.6"), ChurnRate.over(new BigDecimal("50"), Per.YEAR, Per.MONTH));
    }

    @Test
    void theSameTimeChangesNothing() {
        assertEquals(new BigDecimal("2.5"), ChurnRate.over(new BigDecimal("2.5"), Per.QUARTER, Per.QUARTER));
    }
}

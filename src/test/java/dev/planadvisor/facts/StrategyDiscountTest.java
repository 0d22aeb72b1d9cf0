package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planadvisor.plan.Percent;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class StrategyDiscountTest {
    /** At a margin of 55, a discount of 15 leaves 40 of each 100: 55 ÷ 40 = 1.375, so 37.5 % more has to be sold. */
    @Test
    void asksForTheVolumeThatEarnsTheSameGrossProfit() {
        StrategyDiscount discount = discount(15, 55);
        assertEquals("volume", discount.effect());
        assertEquals(new BigDecimal("37.5"), discount.extraVolume());
    }

    /** At a margin of 30, a discount of 10 leaves 20 of each 100: 30 ÷ 20 = 1.5. */
    @Test
    void growsFastWhereTheMarginIsThin() {
        assertEquals(new BigDecimal("50.0"), discount(10, 30).extraVolume());
    }

    @Test
    void isNeverEarnedBackAtTheWholeMargin() {
        assertEquals("never", discount(30, 30).effect());
        assertEquals("never", discount(40, 30).effect());
    }

    @Test
    void isUnknownWithoutAMargin() {
        assertEquals(
                "unknown",
                StrategyFacts.discount("/strategies/0", "Sale", BigDecimal.TEN, null)
                        .effect());
    }

    private static StrategyDiscount discount(int percent, int margin) {
        return StrategyFacts.discount(
                "/strategies/0", "Sale", BigDecimal.valueOf(percent), new Percent(BigDecimal.valueOf(margin)));
    }
}

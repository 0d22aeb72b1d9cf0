package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GrowthCarriersTest {
    @Test
    void pastGrowthIsTheLargestRateThatIsNamed() {
        // 48 ÷ 60 and 12 ÷ 60
        assertPast(80, "We grew 48 % in 2026, and 30% before");
        assertPast(20, "We grew 12% in 2026");
    }

    @Test
    void aReasonWithoutARateNamesNoPastGrowth() {
        assertPast(0, "The second line of 2026 pays for itself");
        assertPast(0, null);
    }

    private static void assertPast(int percent, String reason) {
        assertEquals(
                0, BigDecimal.valueOf(percent).compareTo(GrowthCarriers.past(reason, BigDecimal.valueOf(60))), reason);
    }
}

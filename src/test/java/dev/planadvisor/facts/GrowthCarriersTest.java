package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GrowthCarriersTest {
    @Test
    void pastGrowthOfThreeQuartersOfTheRateCarriesIt() {
        // 60 % asked for; 45 % is three quarters of it
        assertTrue(GrowthCarriers.namesPastGrowth("We grew 47.5 % in 2026", BigDecimal.valueOf(60)));
        assertFalse(GrowthCarriers.namesPastGrowth("We grew 12% in 2026", BigDecimal.valueOf(60)));
    }

    @Test
    void aReasonWithoutARateCarriesNothing() {
        assertFalse(GrowthCarriers.namesPastGrowth("The second line of 2026 pays for itself", BigDecimal.valueOf(60)));
        assertFalse(GrowthCarriers.namesPastGrowth(null, BigDecimal.valueOf(60)));
    }
}

package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GoalFiguresTest {
    @Test
    void levelsAgreeWithinOnePercent() {
        // 1.2 million for 1,207,000 is rounding; for 1,250,000 it is another figure
        assertTrue(GoalFigures.isNear(new BigDecimal("1200000"), new BigDecimal("1207000")));
        assertFalse(GoalFigures.isNear(new BigDecimal("1200000"), new BigDecimal("1250000")));
    }

    @Test
    void changesAgreeWithinAPoint() {
        // 12.0 to 14.0 is 16.7 % and not 15 %
        assertTrue(GoalFigures.isNearChange(new BigDecimal("15"), new BigDecimal("15.8")));
        assertFalse(GoalFigures.isNearChange(new BigDecimal("15"), new BigDecimal("16.7")));
    }

    @Test
    void doublingIsMeantRoughly() {
        // 48 to 100 customers is 108 %
        assertTrue(GoalFigures.isNearChange(new BigDecimal("100"), new BigDecimal("108")));
        assertFalse(GoalFigures.isNearChange(new BigDecimal("100"), new BigDecimal("150")));
    }
}

package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatedCycleTest {
    private static List<StatedCycle> cycle(String process) {
        return GivenPlan.of("process: " + process + "\n").all(StatedCycle.class);
    }

    @Test
    void addsUpTheDaysOfAllStages() {
        // 15 + 20 + 30 = 65; 20 more than 45, which is 44.4 %
        StatedCycle cycle = cycle(
                        "{stages: [{days: 15}, {days: 20, conversion: 50%}, {days: 30, conversion: 40%}], cycle-days: 45}")
                .get(0);
        assertEquals(3, cycle.stages());
        assertEquals(BigDecimal.valueOf(65), cycle.days());
        assertEquals(BigDecimal.valueOf(20), cycle.longer());
        assertEquals(new BigDecimal("44.4"), cycle.percent().setScale(1, RoundingMode.HALF_UP));
    }

    @Test
    void stagesThatTakeLessAreNoLonger() {
        StatedCycle cycle =
                cycle("{stages: [{days: 5}, {days: 10}], cycle-days: 90}").get(0);
        assertEquals(0, cycle.longer().signum());
        assertEquals(0, cycle.percent().signum());
    }

    @Test
    void whatEverybodyReachesComesAfterTheDeal() {
        StatedCycle cycle = cycle(
                        "{stages: [{days: 15, conversion: 100%}, {days: 30, conversion: 40%}, {days: 25, conversion: 100%}], cycle-days: 45}")
                .get(0);
        assertEquals(2, cycle.stages());
        assertEquals(BigDecimal.valueOf(45), cycle.days());
    }

    @Test
    void tellsNothingWhereDaysAreMissing() {
        assertEquals(List.of(), cycle("{stages: [{days: 15}, {conversion: 50%}], cycle-days: 45}"));
        assertEquals(List.of(), cycle("{stages: [{days: 15}]}"));
        assertEquals(List.of(), cycle("{stages: [{days: 15}], cycle-days: 0}"));
        assertEquals(List.of(), cycle("{stages: [], cycle-days: 45}"));
        assertEquals(List.of(), cycle("{stages: [{days: 15, conversion: 100%}], cycle-days: 45}"));
    }
}

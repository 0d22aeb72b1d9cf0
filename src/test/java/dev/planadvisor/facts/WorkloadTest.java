package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WorkloadTest {
    @Test
    void countsADailyTacticFiveTimesAWeek() {
        // 5 × 1.5 hours
        Workload load = load("", "{task: Call, owner: anna, frequency: daily, hours: 1.5}");
        assertEquals(new BigDecimal("7.5"), load.hours());
        assertEquals(1, load.frequentTactics());
    }

    @Test
    void addsUpEveryRhythm() {
        // daily 5 × 1 + twice a week 2 × 3 + monthly 13 × 12 ÷ 52 + quarterly 13 × 4 ÷ 52 + yearly 26 ÷ 52 = 5 + 6 + 3
        // + 1 + 0.5
        Workload load = load("", """
                {task: a, owner: anna, frequency: daily, hours: 1},
                {task: b, owner: anna, frequency: {times: 2, per: week}, hours: 3},
                {task: c, owner: anna, frequency: monthly, hours: 13},
                {task: d, owner: anna, frequency: quarterly, hours: 13},
                {task: e, owner: anna, frequency: yearly, hours: 26}""");
        assertEquals(new BigDecimal("15.5"), load.hours());
        assertEquals(5, load.tactics());
        assertEquals(2, load.frequentTactics());
    }

    @Test
    void leavesOutWhatIsDoneOnceAndWhatStatesNoHours() {
        Workload load = load(
                "", "{task: a, owner: anna, frequency: once, hours: 80}, {task: b, owner: anna, frequency: weekly}");
        assertEquals(new BigDecimal("0.0"), load.hours());
        assertEquals(1, load.frequentTactics());
    }

    @Test
    void sharesTheWorkAmongTheHeads() {
        // 30 hours and 4 weekly tactics among 3
        Workload load = load(", headcount: 3", """
                {task: a, owner: anna, frequency: weekly, hours: 10},
                {task: b, owner: anna, frequency: weekly, hours: 10},
                {task: c, owner: anna, frequency: weekly, hours: 5},
                {task: d, owner: anna, frequency: weekly, hours: 5}""");
        assertEquals(new BigDecimal("10.0"), load.hours());
        assertEquals(1, load.frequentTactics());
    }

    @Test
    void takesFortyHoursForAWeekThatIsUnsaid() {
        assertEquals(
                BigDecimal.valueOf(40),
                load("", "{task: a, owner: anna, frequency: weekly}").week());
        assertEquals(
                BigDecimal.valueOf(20),
                load(", hours-per-week: 20", "{task: a, owner: anna, frequency: weekly}")
                        .week());
    }

    private static Workload load(String member, String tactics) {
        return GivenPlan.of("team: [{id: anna, role: Seller" + member + "}]\nstrategies: [{id: s, tactics: [" + tactics
                        + "]}]\n")
                .only(Workload.class);
    }
}

package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planadvisor.facts.PaybackReckoning.Gains;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaybackReckoningTest {
    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    @Test
    void paysBackInTheMonthInWhichTheGainCatchesUp() {
        // 10 a month against 45 at once: 40 after four months, 50 after five
        assertEquals(new PaybackReckoning("period", 5), PaybackReckoning.of(atOnce(45), NOTHING, even(120)));
    }

    @Test
    void paysBackOnTheLastDayWhereGainAndCostAreEqual() {
        assertEquals(new PaybackReckoning("period", 12), PaybackReckoning.of(atOnce(100), NOTHING, even(100)));
    }

    @Test
    void doesNotCountAMonthAfterWhichTheCostsOvertakeAgain() {
        List<BigDecimal> costs = new ArrayList<>(Collections.nCopies(12, NOTHING));
        // 10 a month: ahead from the first month, behind after 70 in the sixth (60), even after the seventh
        costs.set(5, BigDecimal.valueOf(70));
        assertEquals(new PaybackReckoning("period", 7), PaybackReckoning.of(costs, NOTHING, even(120)));
    }

    @Test
    void goesOnAfterThePeriod() {
        // 120 in the year, then 10 a month: 145 after 15 months (150)
        assertEquals(new PaybackReckoning("later", 15), PaybackReckoning.of(atOnce(145), NOTHING, even(120)));
    }

    @Test
    void neverPaysBackWhereRunningCostsOutrunTheGain() {
        List<BigDecimal> costs = Collections.nCopies(12, BigDecimal.valueOf(11));
        assertEquals(new PaybackReckoning("never", 0), PaybackReckoning.of(costs, BigDecimal.valueOf(11), even(120)));
    }

    @Test
    void countsCustomersWhoComeByAndByFromTheMonthTheyCome() {
        // A full year of all is 120, so 10 a month; in the year (1 + 3 + … + 23) ÷ 24 × 10 = 144 ÷ 24 × 10 = 60
        Gains gains = Gains.growing(BigDecimal.valueOf(120), 12);
        BigDecimal year = gains.months().stream().reduce(NOTHING, BigDecimal::add);
        assertEquals(0, BigDecimal.valueOf(60).compareTo(year.setScale(6, RoundingMode.HALF_UP)));
        // 80 at once: 60 in the year, 20 in two months more
        assertEquals(new PaybackReckoning("later", 14), PaybackReckoning.of(atOnce(80), NOTHING, gains));
    }

    @Test
    void followsTheShapeOfTargets() {
        List<BigDecimal> weights = new ArrayList<>(Collections.nCopies(12, NOTHING));
        weights.set(10, BigDecimal.ONE);
        weights.set(11, BigDecimal.valueOf(3));
        // all of 120 comes as 30 in November and 90 in December
        Gains gains = Gains.shaped(BigDecimal.valueOf(120), weights);
        assertEquals(new PaybackReckoning("period", 12), PaybackReckoning.of(atOnce(40), NOTHING, gains));
        assertEquals(new PaybackReckoning("period", 11), PaybackReckoning.of(atOnce(30), NOTHING, gains));
    }

    private static List<BigDecimal> atOnce(int cost) {
        List<BigDecimal> costs = new ArrayList<>(Collections.nCopies(12, NOTHING));
        costs.set(0, BigDecimal.valueOf(cost));
        return costs;
    }

    private static Gains even(int gain) {
        return Gains.even(BigDecimal.valueOf(gain), 12);
    }
}

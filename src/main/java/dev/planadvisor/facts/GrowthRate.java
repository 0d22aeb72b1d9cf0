package dev.planadvisor.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Growth by the year. */
final class GrowthRate {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double DAYS_A_YEAR = 365.25;
    /** Spans of up to three weeks over a year count as a year. */
    private static final double ONE_YEAR = 1.06;

    private GrowthRate() {}

    /**
     * Percent a year, to one decimal: (target ÷ baseline)^(1 ÷ years) − 1; spans of up to a year count as one.
     *
     * @param baseline above zero
     */
    static BigDecimal percent(BigDecimal baseline, BigDecimal target, LocalDate first, LocalDate last) {
        double years = (ChronoUnit.DAYS.between(first, last) + 1) / DAYS_A_YEAR;
        if (years <= ONE_YEAR || target.signum() <= 0) {
            return target.subtract(baseline).multiply(HUNDRED).divide(baseline, 1, RoundingMode.HALF_UP);
        }
        double ratio = target.doubleValue() / baseline.doubleValue();
        double yearly = StrictMath.pow(ratio, 1 / years) - 1;
        return BigDecimal.valueOf(yearly * 100).setScale(1, RoundingMode.HALF_UP);
    }
}

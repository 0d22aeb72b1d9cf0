package dev.planadvisor.facts;

import dev.planadvisor.plan.Per;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Churn by month, quarter and year. */
final class ChurnRate {
    private ChurnRate() {}

    /**
     * The same churn over another time, in percent to one decimal: 1 − (1 − r)^(to ÷ from). The remaining customers are what is
     * lost from, so 6 % a month are 52.4 % a year and not 72 %.
     *
     * @param percent from 0 to 100
     */
    static BigDecimal over(BigDecimal percent, Per stated, Per wanted) {
        double times = SalesFunnel.months(wanted).doubleValue()
                / SalesFunnel.months(stated).doubleValue();
        double lost = 1 - StrictMath.pow(1 - percent.doubleValue() / 100, times);
        return BigDecimal.valueOf(lost * 100).setScale(1, RoundingMode.HALF_UP);
    }
}

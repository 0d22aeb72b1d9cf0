package dev.planadvisor.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * When the cumulated gain overtakes the cumulated cost for good, by whole months.
 *
 * @param reached {@code period}, {@code later} or {@code never}
 * @param months months from the start to the end of the month in which it is reached; 0 for never
 */
record PaybackReckoning(String reached, int months) {
    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);
    /** Nobody waits longer. */
    private static final int LONGEST = 120;

    /**
     * A gain by months, and what it brings in each month after them.
     *
     * @param after in each later month
     */
    record Gains(List<BigDecimal> months, BigDecimal after) {
        /** Evenly over the months. */
        static Gains even(BigDecimal gain, int months) {
            BigDecimal each = gain.divide(BigDecimal.valueOf(months), PRECISION);
            return new Gains(Collections.nCopies(months, each), each);
        }

        /** By the shape of monthly weights that are above 0 together; goes on at their mean. */
        static Gains shaped(BigDecimal gain, List<BigDecimal> weights) {
            BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            List<BigDecimal> months = weights.stream()
                    .map(weight -> gain.multiply(weight).divide(sum, PRECISION))
                    .toList();
            return new Gains(months, gain.divide(BigDecimal.valueOf(weights.size()), PRECISION));
        }

        /**
         * A full year's gain of customers who come evenly through the months: in month i (from 0) of n as many as
         * (i + ½) ÷ n of them bring their twelfth.
         */
        static Gains growing(BigDecimal fullYear, int months) {
            BigDecimal twelfth = fullYear.divide(YEAR, PRECISION);
            List<BigDecimal> gains = new ArrayList<>();
            for (int i = 0; i < months; i++) {
                gains.add(twelfth.multiply(BigDecimal.valueOf(2L * i + 1))
                        .divide(BigDecimal.valueOf(2L * months), PRECISION));
            }
            return new Gains(gains, twelfth);
        }

        BigDecimal in(int month) {
            return month < months.size() ? months.get(month) : after;
        }
    }

    /**
     * Reckons the month.
     *
     * @param costs what is paid in each month of the period
     * @param running what goes on to be paid in each month after it
     */
    static PaybackReckoning of(List<BigDecimal> costs, BigDecimal running, Gains gains) {
        int period = costs.size();
        BigDecimal balance = BigDecimal.ZERO;
        int reached = 0;
        int last = Math.max(period, gains.months().size()) + LONGEST;
        for (int month = 0; month < last; month++) {
            BigDecimal cost = month < period ? costs.get(month) : running;
            balance = balance.add(gains.in(month)).subtract(cost);
            // A sum of twelfths may miss the whole by a hair.
            if (balance.setScale(2, RoundingMode.HALF_UP).signum() < 0) {
                reached = 0;
            } else if (reached == 0) {
                reached = month + 1;
            }
            if (month == period - 1 && reached > 0) {
                return new PaybackReckoning("period", reached);
            }
        }
        return reached == 0 ? new PaybackReckoning("never", 0) : new PaybackReckoning("later", reached);
    }
}

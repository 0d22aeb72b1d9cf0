package dev.planadvisor.facts;

import java.math.BigDecimal;
import java.math.MathContext;

/** How far one figure is off another, not rounded, since rules hold it against their limits. */
final class Deviation {
    /** Of what is off altogether, in percent. */
    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Deviation() {}

    /** The difference in percent of the second figure; 100 where that is 0 and the first is not. */
    static BigDecimal percent(BigDecimal figure, BigDecimal from) {
        BigDecimal difference = figure.subtract(from).abs();
        if (difference.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return from.signum() == 0 ? WHOLE : difference.multiply(WHOLE).divide(from.abs(), MathContext.DECIMAL64);
    }

    /** As {@link #percent}, of a figure that is larger than the other; 0 of one that is not. */
    static BigDecimal above(BigDecimal figure, BigDecimal from) {
        return figure.compareTo(from) > 0 ? percent(figure, from) : BigDecimal.ZERO;
    }
}

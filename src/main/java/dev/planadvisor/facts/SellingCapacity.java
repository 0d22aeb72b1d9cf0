package dev.planadvisor.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What sellers with one quota can bring, month by month.
 *
 * <p>Productivity grows evenly from nothing on the day of the start to all after the ramp, as capacity planning does it
 * (Jason Jordan and Michelle Vazzana, Cracking the Sales Management Code, 2011, on managing sales capacity). A ramp of 4
 * months from March to December is 10 − 4 ÷ 2 = 8 productive months.
 *
 * @param quota for a full year at full productivity, for each head
 * @param start the first day of work; the horizon's start for someone who is there
 * @param rampMonths from nothing to full productivity; 0 for someone who is there
 */
record SellingCapacity(BigDecimal quota, int heads, LocalDate start, BigDecimal rampMonths) {
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final MathContext EXACT = MathContext.DECIMAL64;

    /** Revenue over the horizon: quota ÷ 12 × productive months × heads. */
    BigDecimal over(Horizon horizon) {
        return monthly().multiply(productiveMonths(horizon), EXACT);
    }

    /** Revenue over the horizon if everybody sold at full productivity from the start: quota ÷ 12 × months × heads. */
    BigDecimal unramped(Horizon horizon) {
        return monthly().multiply(horizon.monthsFrom(start), EXACT);
    }

    /** Revenue in each month of the horizon, counted from its first day. */
    List<BigDecimal> byMonth(Horizon horizon) {
        List<BigDecimal> months = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        LocalDate first = horizon.start();
        for (int month = 1; !first.isAfter(horizon.end()); month++) {
            LocalDate next = horizon.start().plusMonths(month);
            LocalDate last = next.isAfter(horizon.end()) ? horizon.end() : next.minusDays(1);
            BigDecimal sum = over(new Horizon(horizon.start(), last));
            months.add(sum.subtract(before));
            before = sum;
            first = next;
        }
        return List.copyOf(months);
    }

    /** Months that count in full: those worked, less what the ramp takes. */
    BigDecimal productiveMonths(Horizon horizon) {
        BigDecimal before = start.isBefore(horizon.start())
                ? Horizon.months(start, horizon.start().minusDays(1))
                : BigDecimal.ZERO;
        BigDecimal worked = before.add(horizon.monthsFrom(start));
        return productive(worked).subtract(productive(before));
    }

    /** Of the first months of work, those that count: m² ÷ 2 ramp while the ramp lasts, then m − ramp ÷ 2. */
    private BigDecimal productive(BigDecimal months) {
        if (months.compareTo(rampMonths) >= 0) {
            return months.subtract(rampMonths.divide(TWO, EXACT));
        }
        return months.multiply(months).divide(rampMonths.multiply(TWO), EXACT);
    }

    private BigDecimal monthly() {
        return quota.multiply(BigDecimal.valueOf(heads)).divide(YEAR, EXACT);
    }
}

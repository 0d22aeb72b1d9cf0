package dev.planadvisor.facts;

import dev.planadvisor.plan.Per;
import dev.planadvisor.plan.SalesProcess;
import dev.planadvisor.plan.Stage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What the sales process brings by its own numbers: leads × conversion × average deal. */
final class ProcessYield {
    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    private ProcessYield() {}

    /**
     * Deals over some months: leads × conversion, counted over the process's own period (a year, where it is unsaid) and
     * scaled to the months; else the deals that the author expects.
     */
    static Optional<BigDecimal> deals(SalesProcess process, BigDecimal months) {
        Optional<BigDecimal> counted = Optional.ofNullable(process.leads())
                .flatMap(leads -> conversion(process).map(rate -> leads.multiply(rate, PRECISION)));
        return counted.or(() -> Optional.ofNullable(process.expectedDeals()))
                .map(deals -> scaled(deals, process.period(), months));
    }

    /** Revenue over some months: deals × average deal; else the revenue that the author expects. */
    static Optional<BigDecimal> revenue(SalesProcess process, BigDecimal months) {
        Optional<BigDecimal> counted = Optional.ofNullable(process.averageDeal())
                .flatMap(deal -> deals(process, months).map(deals -> deals.multiply(deal, PRECISION)));
        return counted.or(() -> Optional.ofNullable(process.expectedRevenue())
                .map(revenue -> scaled(revenue, process.period(), months)));
    }

    /** Share of leads that become deals, from 0 to 1: as stated, else the product of the stages. */
    static Optional<BigDecimal> conversion(SalesProcess process) {
        if (process.overallConversion() != null) {
            return Optional.of(process.overallConversion().value().multiply(PERCENT));
        }
        BigDecimal product = BigDecimal.ONE;
        for (Stage stage : process.stages()) {
            if (stage.conversion() == null) {
                return Optional.empty();
            }
            product = product.multiply(stage.conversion().value().multiply(PERCENT), PRECISION);
        }
        return process.stages().isEmpty() ? Optional.empty() : Optional.of(product);
    }

    /** How many months a flow is counted over; a day is 12 ÷ 365 of a month, a week 12 ÷ 52. */
    static BigDecimal months(Per per) {
        return switch (per) {
            case DAY -> BigDecimal.valueOf(12).divide(BigDecimal.valueOf(365), PRECISION);
            case WEEK -> BigDecimal.valueOf(12).divide(BigDecimal.valueOf(52), PRECISION);
            case MONTH -> BigDecimal.ONE;
            case QUARTER -> BigDecimal.valueOf(3);
            case YEAR -> BigDecimal.valueOf(12);
        };
    }

    private static BigDecimal scaled(BigDecimal flow, Per per, BigDecimal months) {
        return flow.multiply(months).divide(months(per == null ? Per.YEAR : per), PRECISION);
    }
}

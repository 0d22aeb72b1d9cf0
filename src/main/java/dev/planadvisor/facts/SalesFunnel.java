package dev.planadvisor.facts;

import dev.planadvisor.plan.Per;
import dev.planadvisor.plan.SalesProcess;
import dev.planadvisor.plan.Stage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a sales process brings by its own numbers: leads × conversion × average deal. {@link Funnel} follows what a single
 * tactic yields on its way through the same stages, by their names.
 */
record SalesFunnel(SalesProcess process) {
    private static final MathContext EXACT = MathContext.DECIMAL64;
    /** A first stage of this name is where leads are counted, so that all of them reach it. */
    private static final Pattern ENTRY = Pattern.compile(
            "\\b(lead|leads|leady|prospect\\w*|visit\\w*|inquir\\w*|enquir\\w*|kontakt\\w*|zapytani\\w*|wizyt\\w*|odwiedzin\\w*)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Whether a stage only names where leads enter, and so needs no conversion. */
    boolean isEntry(int index) {
        Stage stage = process.stages().get(index);
        return index == 0
                && process.stages().size() > 1
                && stage.conversion() == null
                && Text.said(stage.name())
                && ENTRY.matcher(stage.name()).find();
    }

    /** Product of the stages' conversions, from 0 to 1; nothing where one is unsaid. */
    Optional<BigDecimal> product() {
        BigDecimal product = BigDecimal.ONE;
        for (int i = 0; i < process.stages().size(); i++) {
            if (isEntry(i)) {
                continue;
            }
            if (process.stages().get(i).conversion() == null) {
                return Optional.empty();
            }
            product = product.multiply(
                    process.stages().get(i).conversion().value().movePointLeft(2), EXACT);
        }
        return process.stages().isEmpty() ? Optional.empty() : Optional.of(product);
    }

    /** From lead to deal, from 0 to 1: the product of the stages, else the stated overall conversion. */
    Optional<BigDecimal> conversion() {
        return product()
                .or(() -> Optional.ofNullable(process.overallConversion())
                        .map(rate -> rate.value().movePointLeft(2)));
    }

    /** The larger of the two where the stated overall conversion and the product of the stages differ. */
    Optional<BigDecimal> bestConversion() {
        return conversion()
                .map(rate -> process.overallConversion() == null
                        ? rate
                        : rate.max(process.overallConversion().value().movePointLeft(2)));
    }

    /** Leads × conversion, over the process's own time. */
    Optional<BigDecimal> deals() {
        return Optional.ofNullable(process.leads())
                .flatMap(leads -> conversion().map(rate -> leads.multiply(rate, EXACT)));
    }

    /** A flow of the process over some months; where the process names no time, it is the plan's own. */
    BigDecimal over(BigDecimal flow, Horizon horizon) {
        return process.period() == null ? flow : flow.multiply(times(process.period(), horizon), EXACT);
    }

    /** How often a span fits into a horizon: a year has 12 months, 4 quarters, 52 weeks and 260 working days. */
    static BigDecimal times(Per per, Horizon horizon) {
        return horizon.months()
                .multiply(BigDecimal.valueOf(Rhythm.perYear(per)))
                .divide(BigDecimal.valueOf(12), EXACT);
    }

    /**
     * Deals over some months, by the better conversion; else the deals that the author expects. Where the process names no
     * time its numbers stand as they are.
     */
    Optional<BigDecimal> deals(BigDecimal months) {
        return Optional.ofNullable(process.leads())
                .flatMap(leads -> bestConversion().map(rate -> leads.multiply(rate, EXACT)))
                .or(() -> Optional.ofNullable(process.expectedDeals()))
                .map(deals -> over(deals, months));
    }

    /** Revenue over some months: deals × average deal; else the revenue that the author expects. */
    Optional<BigDecimal> revenue(BigDecimal months) {
        return Optional.ofNullable(process.averageDeal())
                .flatMap(deal -> deals(months).map(deals -> deals.multiply(deal, EXACT)))
                .or(() -> Optional.ofNullable(process.expectedRevenue()).map(revenue -> over(revenue, months)));
    }

    /** The most revenue over some time, by its numbers or by what the author expects; nothing where it says neither. */
    Optional<BigDecimal> mostRevenue(Horizon horizon) {
        Optional<BigDecimal> expected =
                Optional.ofNullable(process.expectedRevenue()).map(revenue -> over(revenue, horizon));
        return Stream.of(revenue(horizon.months()), expected)
                .flatMap(Optional::stream)
                .reduce(BigDecimal::max);
    }

    private BigDecimal over(BigDecimal flow, BigDecimal months) {
        return process.period() == null ? flow : flow.multiply(months, EXACT).divide(months(process.period()), EXACT);
    }

    /** How many months a span is: a working day is 12 ÷ 260 of one, a week 12 ÷ 52. */
    static BigDecimal months(Per per) {
        return BigDecimal.valueOf(12).divide(BigDecimal.valueOf(Rhythm.perYear(per)), EXACT);
    }
}

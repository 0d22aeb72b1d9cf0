package dev.planadvisor.facts;

import dev.planadvisor.plan.Recurrence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What an author probably did where a stated total is not what the costs come to: each usual slip is tried, on one item
 * and then on all, and the first that gives the stated figure is taken.
 *
 * @param kind {@code rate}, {@code once}, {@code monthly}, {@code whole}, {@code omitted}, or {@code other} where none fits
 * @param item labels of the items to which it happened; empty where it is {@code other}
 */
record TotalSlip(String kind, String item) {
    static final String OTHER = "other";
    private static final List<String> KINDS = List.of("rate", "once", "monthly", "whole", "omitted");
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);
    /** A slip explains a figure that it meets within so many percent. */
    private static final BigDecimal CLOSE = new BigDecimal("0.05");

    /** How far a stated figure is off a sum, in percent of the sum; 0 within 1, since figures are stated in whole units. */
    static BigDecimal off(BigDecimal stated, BigDecimal sum) {
        return stated.subtract(sum).abs().compareTo(BigDecimal.ONE) <= 0
                ? BigDecimal.ZERO
                : Deviation.percent(stated, sum);
    }

    /** The slip behind an item's stated total. */
    static String ofItem(CostLine line, BigDecimal stated, CostPeriod period) {
        for (String kind : KINDS) {
            for (BigDecimal slipped : slipped(kind, line, period)) {
                if (!kind.equals("omitted") && meets(stated, slipped)) {
                    return kind;
                }
            }
        }
        return OTHER;
    }

    /** The slip behind a stated sum of the lines. */
    static TotalSlip ofTotal(CostSheet sheet, Predicate<CostLine> which, BigDecimal stated) {
        BigDecimal sum = sheet.sum(which);
        List<CostLine> lines = sheet.lines().stream().filter(which).toList();
        for (String kind : KINDS) {
            BigDecimal all = sum;
            List<CostLine> slippedLines = new ArrayList<>();
            for (CostLine line : lines) {
                for (BigDecimal slipped : slipped(kind, line, sheet.period())) {
                    if (meets(stated, sum.subtract(line.known()).add(slipped))) {
                        return new TotalSlip(kind, line.label());
                    }
                }
                List<BigDecimal> alternatives = slipped(kind, line, sheet.period());
                if (!alternatives.isEmpty()) {
                    all = all.subtract(line.known()).add(alternatives.get(0));
                    slippedLines.add(line);
                }
            }
            if (slippedLines.size() > 1 && !kind.equals("omitted") && meets(stated, all)) {
                String labels = String.join(
                        ", ", slippedLines.stream().map(CostLine::label).toList());
                return new TotalSlip(kind, labels);
            }
        }
        return new TotalSlip(OTHER, "");
    }

    /** What a line would come to in the plan's currency if the slip had happened to it; empty where it cannot. */
    private static List<BigDecimal> slipped(String kind, CostLine line, CostPeriod period) {
        BigDecimal rate = line.rate().orElse(BigDecimal.ONE);
        Recurrence recurrence = line.item().recurrence();
        if (kind.equals("omitted")) {
            return line.known().signum() > 0 ? List.of(BigDecimal.ZERO) : List.of();
        }
        if (kind.equals("rate")) {
            return rate.compareTo(BigDecimal.ONE) != 0 && line.ownCost().isPresent()
                    ? List.of(line.ownCost().get())
                    : List.of();
        }
        if (line.item().amount() == null || recurrence == null) {
            return List.of();
        }
        BigDecimal amount = line.item().amount().multiply(rate);
        List<BigDecimal> times = switch (kind) {
            case "once" -> recurrence == Recurrence.ONE_OFF ? List.of() : List.of(BigDecimal.ONE);
            case "monthly" ->
                recurrence == Recurrence.MONTHLY ? List.of() : List.of(BigDecimal.valueOf(period.months()), YEAR);
            default -> List.of(Payments.of(recurrence, null, null, period).times());
        };
        return times.stream()
                .filter(t -> t.compareTo(line.payments().times()) != 0)
                .map(amount::multiply)
                .distinct()
                .toList();
    }

    private static boolean meets(BigDecimal stated, BigDecimal slipped) {
        return off(stated, slipped).compareTo(CLOSE) <= 0;
    }
}

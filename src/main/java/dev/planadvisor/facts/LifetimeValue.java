package dev.planadvisor.facts;

import dev.planadvisor.plan.CustomerBase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stated lifetime value of a customer, beside the revenue that one can bring: who leaves at 3 % a month stays 1 ÷ 3 %
 * months on average. Told where last year's revenue, today's customers and churn are stated.
 *
 * @param stated in the plan's currency
 * @param revenue of a customer in a year: last year's ÷ customers of today
 * @param most revenue of the time for which churn is stated ÷ churn, before any cost
 * @param percent stated ÷ most × 100, to one decimal
 */
public record LifetimeValue(BigDecimal stated, BigDecimal revenue, BigDecimal most, BigDecimal percent)
        implements Single {
    @Override
    public String at() {
        return "/customers/lifetime-value";
    }

    static Optional<LifetimeValue> of(PlanContext context) {
        CustomerBase customers = context.plan().customers();
        BigDecimal lastYear = context.revenueLastYear().orElse(BigDecimal.ZERO);
        if (customers == null || customers.churn() == null || customers.churnPer() == null) {
            return Optional.empty();
        }
        boolean told = Stream.of(
                        lastYear,
                        customers.active(),
                        customers.lifetimeValue(),
                        customers.churn().value())
                .allMatch(figure -> figure != null && figure.signum() > 0);
        if (!told) {
            return Optional.empty();
        }
        BigDecimal revenue = lastYear.divide(customers.active(), MathContext.DECIMAL64);
        BigDecimal lostAYear = customers
                .churn()
                .value()
                .movePointLeft(2)
                .multiply(BigDecimal.valueOf(Rhythm.perYear(customers.churnPer())));
        BigDecimal most = revenue.divide(lostAYear, MathContext.DECIMAL64);
        return Optional.of(new LifetimeValue(
                customers.lifetimeValue(),
                revenue.setScale(0, RoundingMode.HALF_UP),
                most.setScale(0, RoundingMode.HALF_UP),
                customers.lifetimeValue().multiply(BigDecimal.valueOf(100)).divide(most, 1, RoundingMode.HALF_UP)));
    }
}

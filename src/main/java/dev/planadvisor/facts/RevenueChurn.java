package dev.planadvisor.facts;

import dev.planadvisor.plan.CustomerBase;
import dev.planadvisor.plan.SalesProcess;
import dev.planadvisor.plan.StrategyKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Holds what leaves with the customers who leave against what new business brings. */
record RevenueChurn(PlanContext context, RevenueNeed need) {
    private static final MathContext EXACT = MathContext.DECIMAL64;

    static void collect(PlanContext context, Consumer<Fact> facts) {
        CustomerBase customers = context.plan().customers();
        boolean leave = customers != null && customers.churn() != null && customers.churnPer() != null;
        if (!context.livesByRecurringRevenue() || !leave) {
            return;
        }
        RevenueNeed.ofRecurringGrowth(context)
                .or(() -> RevenueNeed.ofGrowth(context))
                .filter(need -> need.goal().per().isEmpty())
                .ifPresent(need ->
                        new RevenueChurn(context, need).balance(customers).ifPresent(facts));
    }

    private Optional<RevenueBalance> balance(CustomerBase customers) {
        BigDecimal today = need.goal().target().orElseThrow().subtract(need.amount());
        BigDecimal lost = whole(ProcessFacts.lost(
                today, ProcessFacts.leastChurn(customers, context), customers.churnPer(), need.horizon()));
        BigDecimal growth = whole(need.amount());
        BigDecimal needed = lost.add(growth);
        if (lost.signum() <= 0) {
            return Optional.empty();
        }
        return won().map(RevenueChurn::whole)
                .map(won -> new RevenueBalance(
                        need.goal().label(),
                        today,
                        lost,
                        won,
                        growth,
                        needed,
                        won.multiply(BigDecimal.valueOf(100)).divide(needed, 1, RoundingMode.DOWN),
                        expands()));
    }

    /** The most that new business brings by any figure of the plan; nothing where it has none. */
    private Optional<BigDecimal> won() {
        Optional<SalesProcess> process = Optional.ofNullable(context.plan().process());
        Optional<BigDecimal> goal = RevenueNeed.ofNewBusiness(context).map(RevenueNeed::amount);
        Optional<BigDecimal> deals =
                process.map(SalesFunnel::new).flatMap(funnel -> funnel.mostRevenue(need.horizon()));
        Optional<BigDecimal> customers = process.map(SalesProcess::averageDeal)
                .flatMap(deal ->
                        ProcessFacts.newCustomers(context, need.horizon()).map(count -> count.multiply(deal, EXACT)));
        Optional<BigDecimal> quotas = QuotaPlan.of(context)
                .filter(plan -> !plan.need().basis().equals("total"))
                .map(QuotaPlan::amount);
        return Stream.of(goal, deals, customers, quotas)
                .flatMap(Optional::stream)
                .reduce(BigDecimal::max);
    }

    private boolean expands() {
        return context.plan().strategies().stream()
                .anyMatch(strategy -> strategy.kind() == StrategyKind.EXISTING_CUSTOMERS);
    }

    private static BigDecimal whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP);
    }
}

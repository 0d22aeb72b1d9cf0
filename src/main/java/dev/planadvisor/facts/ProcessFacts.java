package dev.planadvisor.facts;

import dev.planadvisor.plan.CustomerBase;
import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Per;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.SalesProcess;
import dev.planadvisor.plan.StrategyKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes the facts about the sales process and the customers it wins and loses. */
final class ProcessFacts {
    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long MONTHS = 12;
    private static final BigDecimal ZERO = BigDecimal.ZERO;

    private ProcessFacts() {}

    static void collect(PlanContext context, Consumer<Fact> facts) {
        SalesProcess process = context.plan().process();
        int stages = process == null ? 0 : process.stages().size();
        boolean countsLeads = stages > 0 && process.leads() != null && context.sellsToConsumers();
        facts.accept(new StageCount(
                "/process", stages, countsLeads ? stages + 1 : stages, countsLeads ? "counted" : "none"));
        if (process != null) {
            SalesFunnel funnel = new SalesFunnel(process);
            collectStages(funnel, facts);
            collectStated(funnel, facts);
            StatedCycle.of(context.plan()).ifPresent(facts);
            collectFunnel(funnel, context, facts);
            collectPipeline(funnel, context, facts);
            context.goals().stream()
                    .flatMap(goal -> newCustomers(funnel, goal, context).stream())
                    .min(Comparator.comparing(NewCustomerCoverage::coverage))
                    .ifPresent(facts);
        }
        collectChurn(context, facts);
    }

    private static void collectStages(SalesFunnel funnel, Consumer<Fact> facts) {
        for (int i = 0; i < funnel.process().stages().size(); i++) {
            var stage = funnel.process().stages().get(i);
            boolean stated =
                    stage.conversion() != null && stage.conversion().value().signum() > 0;
            facts.accept(
                    new StageFact("/process/stages/" + i, Text.label(i, stage.name()), stated || funnel.isEntry(i)));
        }
    }

    private static void collectStated(SalesFunnel funnel, Consumer<Fact> facts) {
        SalesProcess process = funnel.process();
        List<StatedResult> results = new ArrayList<>();
        if (process.overallConversion() != null) {
            BigDecimal stated = process.overallConversion().value();
            funnel.product().map(product -> product.multiply(HUNDRED)).ifPresent(rate -> {
                BigDecimal shown = rate.setScale(2, RoundingMode.HALF_UP);
                results.add(new StatedResult(
                        "conversion", stated, shown, ZERO, ZERO, ZERO, ZERO, difference(stated, rate)));
            });
        }
        if (process.expectedDeals() != null) {
            BigDecimal stated = process.expectedDeals();
            funnel.deals()
                    .ifPresent(deals -> results.add(new StatedResult(
                            "deals",
                            ZERO,
                            ZERO,
                            stated,
                            deals.setScale(1, RoundingMode.HALF_UP),
                            ZERO,
                            ZERO,
                            difference(stated, deals))));
        }
        if (process.expectedRevenue() != null && process.averageDeal() != null) {
            revenue(funnel)
                    .ifPresent(revenue -> results.add(new StatedResult(
                            "revenue",
                            ZERO,
                            ZERO,
                            ZERO,
                            ZERO,
                            process.expectedRevenue(),
                            whole(revenue),
                            difference(process.expectedRevenue(), revenue))));
        }
        results.stream().max(Comparator.comparing(StatedResult::difference)).ifPresent(facts);
    }

    /** Deals × average deal, by the deals that come nearer to the stated revenue: those stated or those worked out. */
    private static Optional<BigDecimal> revenue(SalesFunnel funnel) {
        SalesProcess process = funnel.process();
        Optional<BigDecimal> worked = funnel.deals().map(deals -> deals.multiply(process.averageDeal(), EXACT));
        Optional<BigDecimal> stated =
                Optional.ofNullable(process.expectedDeals()).map(deals -> deals.multiply(process.averageDeal(), EXACT));
        if (worked.isEmpty() || stated.isEmpty()) {
            return stated.or(() -> worked);
        }
        BigDecimal byStated = stated.get().subtract(process.expectedRevenue()).abs();
        BigDecimal byWorked = worked.get().subtract(process.expectedRevenue()).abs();
        return byStated.compareTo(byWorked) <= 0 ? stated : worked;
    }

    /** In percent of the larger, one decimal; 0 where the stated figure is the other one rounded. */
    static BigDecimal difference(BigDecimal stated, BigDecimal worked) {
        BigDecimal larger = stated.max(worked);
        boolean rounded = worked.setScale(Math.max(0, stated.scale()), RoundingMode.HALF_UP)
                        .compareTo(stated)
                == 0;
        if (rounded || larger.signum() == 0) {
            return ZERO;
        }
        return stated.subtract(worked).abs().multiply(HUNDRED).divide(larger, 1, RoundingMode.HALF_UP);
    }

    private static void collectFunnel(SalesFunnel funnel, PlanContext context, Consumer<Fact> facts) {
        SalesProcess process = funnel.process();
        Optional<BigDecimal> conversion = funnel.bestConversion();
        if (process.leads() == null || conversion.isEmpty() || process.averageDeal() == null) {
            return;
        }
        BigDecimal dealsOfProcess = process.leads().multiply(conversion.get(), EXACT);
        funnelNeed(context).ifPresent(need -> {
            BigDecimal amount = whole(need.amount());
            BigDecimal deals = funnel.over(dealsOfProcess, need.horizon());
            BigDecimal revenue = whole(deals.multiply(process.averageDeal(), EXACT));
            if (amount.signum() == 0) {
                return;
            }
            BigDecimal coverage = revenue.multiply(HUNDRED).divide(amount, 1, RoundingMode.DOWN);
            if (!need.basis().equals("new")
                    && servesCustomers(context.plan())
                    && coverage.compareTo(context.assumed(Assumption.PROCESS_SHARE)) >= 0
                    && coverage.compareTo(HUNDRED) < 0) {
                // What is missing may come from today's customers, and nobody can say how much does.
                return;
            }
            facts.accept(new FunnelCoverage(
                    need.goal().label(),
                    need.basis(),
                    amount,
                    whole(funnel.over(process.leads(), need.horizon())),
                    conversion.get().multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP),
                    process.averageDeal(),
                    deals.setScale(1, RoundingMode.HALF_UP),
                    revenue,
                    amount.subtract(revenue).max(ZERO),
                    coverage));
        });
    }

    private static Optional<NewCustomerCoverage> newCustomers(
            SalesFunnel funnel, UnderstoodGoal goal, PlanContext context) {
        boolean counted = goal.metric()
                        .filter(metric -> metric == GoalMetric.NEW_CUSTOMERS)
                        .isPresent()
                && (goal.unit().isEmpty() || goal.unit().equals("count"));
        Optional<BigDecimal> deals = Stream.of(
                        Optional.ofNullable(funnel.process().expectedDeals()), funnel.deals())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        if (!counted || goal.target().isEmpty() || deals.isEmpty()) {
            return Optional.empty();
        }
        return Horizon.of(goal, context).flatMap(horizon -> {
            BigDecimal customers = whole(over(goal, goal.target().get(), horizon));
            BigDecimal won = funnel.over(deals.get(), horizon).setScale(0, RoundingMode.CEILING);
            return customers.signum() <= 0
                    ? Optional.empty()
                    : Optional.of(new NewCustomerCoverage(
                            goal.label(),
                            customers,
                            won,
                            customers.subtract(won).max(ZERO),
                            won.multiply(HUNDRED).divide(customers, 1, RoundingMode.DOWN)));
        });
    }

    private static Optional<RevenueNeed> funnelNeed(PlanContext context) {
        Optional<RevenueNeed> newBusiness = RevenueNeed.ofNewBusiness(context);
        if (newBusiness.isPresent()) {
            return newBusiness;
        }
        Optional<RevenueNeed> total = RevenueNeed.ofRevenue(context);
        if (total.isPresent() && keepsCustomers(context.plan())) {
            return RevenueNeed.ofGrowth(context).or(() -> total);
        }
        return total.or(() -> RevenueNeed.ofRecurringGrowth(context));
    }

    /** Whether today's customers buy again, as far as the plan tells: the process has to bring no more than the growth. */
    private static boolean keepsCustomers(Plan plan) {
        return plan.customers() != null
                        && plan.customers().active() != null
                        && plan.customers().active().signum() > 0
                || servesCustomers(plan);
    }

    /** Whether the plan wants more of today's customers. */
    private static boolean servesCustomers(Plan plan) {
        return plan.strategies().stream()
                .anyMatch(strategy -> strategy.kind() == StrategyKind.EXISTING_CUSTOMERS
                        || strategy.kind() == StrategyKind.RETENTION);
    }

    private static void collectPipeline(SalesFunnel funnel, PlanContext context, Consumer<Fact> facts) {
        SalesProcess process = funnel.process();
        if (process.openPipeline() == null) {
            return;
        }
        pipelineNeed(funnel, context).ifPresent(n -> {
            BigDecimal days = BigDecimal.valueOf(n.horizon().days());
            BigDecimal cycle = StatedCycle.cycle(context.plan()).orElse(days).min(days);
            BigDecimal need = n.amount().multiply(cycle).divide(days, EXACT);
            if (whole(need).signum() == 0) {
                return;
            }
            BigDecimal rate =
                    process.winRate() == null ? ZERO : process.winRate().value();
            facts.accept(new PipelineCoverage(
                    n.goal().label(),
                    n.basis(),
                    process.openPipeline(),
                    cycle.compareTo(days) < 0 ? cycle : ZERO,
                    whole(need),
                    process.openPipeline().divide(need, 2, RoundingMode.HALF_UP),
                    rate,
                    rate.signum() == 0 ? ZERO : HUNDRED.divide(rate, 2, RoundingMode.HALF_UP)));
        });
    }

    /** A process that brings all of the revenue by its own numbers has its pipeline held against all of it. */
    private static Optional<RevenueNeed> pipelineNeed(SalesFunnel funnel, PlanContext context) {
        Optional<RevenueNeed> all = RevenueNeed.ofRevenue(context)
                .filter(need -> funnel.revenue(need.horizon().months())
                        .filter(revenue -> revenue.compareTo(need.amount()) >= 0)
                        .isPresent());
        return RevenueNeed.ofNewBusiness(context).or(() -> all).or(() -> funnelNeed(context));
    }

    private static void collectChurn(PlanContext context, Consumer<Fact> facts) {
        CustomerBase customers = context.plan().customers();
        if (customers == null
                || customers.churn() == null
                || customers.churnPer() == null
                || customers.active() == null
                || customers.active().signum() == 0) {
            return;
        }
        BigDecimal churn = customers.churn().value().movePointLeft(2);
        if (Rhythm.perYear(customers.churnPer()) >= MONTHS) {
            BigDecimal monthly = customers
                    .active()
                    .multiply(churn)
                    .multiply(BigDecimal.valueOf(Rhythm.perYear(customers.churnPer())))
                    .divide(BigDecimal.valueOf(MONTHS), 1, RoundingMode.HALF_UP);
            facts.accept(new MonthlyChurn("/customers", monthly));
        }
        planHorizon(context)
                .ifPresent(horizon -> won(context, horizon).ifPresent(won -> {
                    BigDecimal leaving = leastChurn(customers, context);
                    BigDecimal lost = whole(lost(customers.active(), leaving, customers.churnPer(), horizon));
                    BigDecimal growth = growth(context, customers.active());
                    if (context.earnsRecurringRevenue() || growth.signum() > 0) {
                        facts.accept(
                                new CustomerBalance(customers.active(), lost, whole(won), growth, lost.add(growth)));
                    }
                }));
    }

    /** Churn as a part of 1: as it is, or as a goal wants it by the same span of time, if that is less. */
    static BigDecimal leastChurn(CustomerBase customers, PlanContext context) {
        Per per = customers.churnPer();
        return Stream.concat(
                        Stream.of(customers.churn().value()),
                        context.goals().stream()
                                .filter(goal -> goal.per().orElse(per) == per)
                                .flatMap(goal -> churnTarget(goal).stream()))
                .min(BigDecimal::compareTo)
                .orElseThrow()
                .movePointLeft(2);
    }

    private static Optional<BigDecimal> churnTarget(UnderstoodGoal goal) {
        boolean percent = goal.unit().equals("percent");
        return goal.target()
                .filter(target -> percent && target.signum() > 0 && target.compareTo(HUNDRED) < 0)
                .flatMap(target -> goal.metric().flatMap(metric -> switch (metric) {
                    case CHURN -> Optional.of(target);
                    case RETENTION -> Optional.of(HUNDRED.subtract(target));
                    default -> Optional.empty();
                }));
    }

    /** Of those active today, active × (1 − (1 − churn)^n); what is left of a broken span counts evenly. */
    static BigDecimal lost(BigDecimal active, BigDecimal churn, Per per, Horizon horizon) {
        BigDecimal times = SalesFunnel.times(per, horizon);
        int spans = times.intValue();
        BigDecimal kept = BigDecimal.ONE
                .subtract(churn)
                .pow(spans, EXACT)
                .multiply(BigDecimal.ONE.subtract(churn.multiply(times.subtract(BigDecimal.valueOf(spans)))), EXACT);
        return active.multiply(BigDecimal.ONE.subtract(kept), EXACT);
    }

    private static Optional<Horizon> planHorizon(PlanContext context) {
        return context.periodStart()
                .flatMap(start -> context.periodEnd().map(end -> new Horizon(start, end)))
                .filter(horizon -> !horizon.start().isAfter(horizon.end()));
    }

    /** The most new customers that a goal asks for over some time. */
    static Optional<BigDecimal> newCustomers(PlanContext context, Horizon horizon) {
        return context.goals().stream()
                .filter(g ->
                        g.metric().filter(m -> m == GoalMetric.NEW_CUSTOMERS).isPresent())
                .filter(g -> !g.unit().equals("percent"))
                .flatMap(g -> g.target().stream().map(target -> over(g, target, horizon)))
                .max(BigDecimal::compareTo);
    }

    private static Optional<BigDecimal> won(PlanContext context, Horizon horizon) {
        Optional<BigDecimal> goal = newCustomers(context, horizon);
        Optional<BigDecimal> deals = Optional.ofNullable(context.plan().process())
                .flatMap(process -> {
                    SalesFunnel funnel = new SalesFunnel(process);
                    return Optional.ofNullable(process.expectedDeals())
                            .or(funnel::deals)
                            .map(d -> funnel.over(d, horizon));
                });
        if (goal.isPresent() && deals.isPresent()) {
            return Optional.of(goal.get().max(deals.get()));
        }
        return goal.or(() -> deals);
    }

    /** What a goal asks for over some time: its target, as often as it is repeated. */
    private static BigDecimal over(UnderstoodGoal goal, BigDecimal target, Horizon horizon) {
        return goal.per()
                .map(per -> target.multiply(SalesFunnel.times(per, horizon), EXACT))
                .orElse(target);
    }

    private static BigDecimal growth(PlanContext context, BigDecimal active) {
        return context.goals().stream()
                .filter(g -> g.metric().filter(m -> m == GoalMetric.CUSTOMERS).isPresent())
                .filter(g -> g.per().isEmpty() && !g.unit().equals("percent"))
                .flatMap(g -> g.target().stream()
                        .map(target -> target.subtract(g.baseline().orElse(active))))
                .filter(growth -> growth.signum() > 0)
                .max(BigDecimal::compareTo)
                .orElse(ZERO);
    }

    private static BigDecimal whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP);
    }
}

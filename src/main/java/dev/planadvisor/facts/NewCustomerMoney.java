package dev.planadvisor.facts;

import dev.planadvisor.plan.Budget;
import dev.planadvisor.plan.CustomerBase;
import dev.planadvisor.plan.Gain;
import dev.planadvisor.plan.GainBasis;
import dev.planadvisor.plan.GainCount;
import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Per;
import dev.planadvisor.plan.SalesProcess;
import dev.planadvisor.plan.Strategy;
import dev.planadvisor.plan.StrategyKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What new customers cost and bring, by the goal for new customers, the average deal and the margin. */
record NewCustomerMoney(PlanContext context, CostSheet sheet) {
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    void collect(Consumer<Fact> facts) {
        Optional<BigDecimal> customers = customers();
        Optional<BigDecimal> deal = Optional.ofNullable(context.plan().process())
                .map(SalesProcess::averageDeal)
                .filter(value -> value.signum() > 0);
        if (customers.isEmpty() || deal.isEmpty()) {
            return;
        }
        collectWinningCost(customers.get(), deal.get(), facts);
        collectYears(customers.get(), deal.get(), facts);
    }

    /** Customers to win in the period: the target of the goal for new customers, a monthly one × its months. */
    Optional<BigDecimal> customers() {
        return context.goals().stream()
                .filter(goal -> goal.metric()
                        .filter(metric -> metric == GoalMetric.NEW_CUSTOMERS)
                        .isPresent())
                .filter(goal -> goal.unit().isEmpty() || goal.unit().equals("count"))
                .filter(goal -> goal.target().isPresent())
                .map(this::inPeriod)
                .filter(count -> count.signum() > 0)
                .reduce((one, other) -> one.max(other));
    }

    private BigDecimal inPeriod(UnderstoodGoal goal) {
        BigDecimal target = goal.target().orElseThrow();
        BigDecimal months = BigDecimal.valueOf(sheet.period().months());
        Per per = goal.per().orElse(null);
        if (per == Per.MONTH) {
            return target.multiply(months);
        }
        if (per == Per.QUARTER) {
            return target.multiply(months).divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP);
        }
        if (per == Per.YEAR) {
            return target.multiply(months).divide(YEAR, 2, RoundingMode.HALF_UP);
        }
        return per == null ? target : BigDecimal.ZERO;
    }

    private void collectWinningCost(BigDecimal customers, BigDecimal deal, Consumer<Fact> facts) {
        BigDecimal total = sheet.sum(this::wins);
        Optional<BigDecimal> margin = context.grossMargin();
        if (!sheet.convertible() || total.signum() == 0 || margin.isEmpty()) {
            return;
        }
        BigDecimal cost = total.divide(customers, 0, RoundingMode.HALF_UP);
        BigDecimal profit = deal.multiply(margin.get()).movePointLeft(2).setScale(0, RoundingMode.HALF_UP);
        if (!comesBack(cost) && !servesAll()) {
            facts.accept(new WinningCost(
                    "/budget/items", cost, profit, customers, total, shown(Deviation.above(cost, profit))));
        }
    }

    /** Whether a cost serves to win customers: it is neither the reserve nor for existing customers alone. */
    private boolean wins(CostLine line) {
        List<Strategy> strategies = context.plan().strategies();
        TreeSet<String> existing = new TreeSet<>();
        for (int i = 0; i < strategies.size(); i++) {
            StrategyKind kind = strategies.get(i).kind();
            if (kind == StrategyKind.EXISTING_CUSTOMERS || kind == StrategyKind.RETENTION) {
                existing.add(Text.id(strategies.get(i).id(), i));
            }
        }
        List<String> covers = line.item().covers();
        boolean existingOnly = !covers.isEmpty() && existing.containsAll(covers);
        return !existingOnly && !line.headings().contains("contingency");
    }

    /** Whether a customer is known to be worth the cost in the end: one deal is then not what is won. */
    private boolean comesBack(BigDecimal cost) {
        return Optional.ofNullable(context.plan().customers())
                .map(CustomerBase::lifetimeValue)
                .filter(value -> value.compareTo(cost) >= 0)
                .isPresent();
    }

    /** Whether the budget is all that selling costs, and there are customers already whom it serves too. */
    private boolean servesAll() {
        boolean others = Optional.ofNullable(context.plan().customers())
                .map(CustomerBase::active)
                .filter(active -> active.signum() > 0)
                .isPresent();
        return others && gain().filter(gain -> gain.counts() == GainCount.TOTAL).isPresent();
    }

    private Optional<Gain> gain() {
        return Optional.ofNullable(context.plan().budget()).map(Budget::gain);
    }

    /** Only where most revenue recurs: a single sale is earned whole on its day. */
    private void collectYears(BigDecimal customers, BigDecimal deal, Consumer<Fact> facts) {
        Gain gain = gain().orElse(null);
        if (!context.livesByRecurringRevenue()
                || gain == null
                || gain.amount() == null
                || gain.amount().signum() == 0) {
            return;
        }
        BigDecimal yearly = Stream.of(deal, deal.multiply(YEAR))
                .min(Comparator.comparing(value -> off(customers.multiply(value), gain)))
                .orElseThrow();
        boolean told = gain.counts() == GainCount.FULL_YEAR
                || gain.counts() == GainCount.CONTRACT_VALUE
                || PhraseList.of(context, "full-year").matchesAny(Text.first(gain.note()));
        facts.accept(new CustomerYears(
                "/budget/gain", customers, yearly, gain.amount(), off(customers.multiply(yearly), gain), told));
    }

    /** How far a full year of revenue, or the profit from it, is off the gain, in percent of the gain. */
    private BigDecimal off(BigDecimal revenue, Gain gain) {
        List<BigDecimal> counted = new ArrayList<>();
        if (gain.basis() != GainBasis.GROSS_PROFIT) {
            counted.add(revenue);
        }
        if (gain.basis() != GainBasis.REVENUE) {
            context.grossMargin()
                    .ifPresent(percent -> counted.add(revenue.multiply(percent).movePointLeft(2)));
        }
        return counted.stream()
                .map(product -> shown(Deviation.percent(product, gain.amount())))
                .min(Comparator.naturalOrder())
                .orElse(Deviation.WHOLE);
    }

    private static BigDecimal shown(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP);
    }
}

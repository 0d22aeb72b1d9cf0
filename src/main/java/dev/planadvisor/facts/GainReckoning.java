package dev.planadvisor.facts;

import dev.planadvisor.plan.Budget;
import dev.planadvisor.plan.Gain;
import dev.planadvisor.plan.GainBasis;
import dev.planadvisor.plan.GainCount;
import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Per;
import dev.planadvisor.plan.RecurringShare;
import dev.planadvisor.plan.SalesProcess;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sets the expected gain beside what the plan can bring by its own figures.
 *
 * <p>Where doubt is left it is the most that the figures can mean, so that what lies above it is sure.
 */
record GainReckoning(PlanContext context, CostSheet sheet, Gain gain) {
    private static final Set<GoalMetric> SALES =
            EnumSet.of(GoalMetric.REVENUE, GoalMetric.RECURRING_REVENUE, GoalMetric.NEW_BUSINESS_REVENUE);
    private static final Set<GoalMetric> KEEPING = EnumSet.of(GoalMetric.RETENTION, GoalMetric.CHURN);
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*%");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal QUARTER = BigDecimal.valueOf(3);
    private static final int YEAR = 12;

    static Optional<GainComparison> of(PlanContext context, CostSheet sheet) {
        return Optional.ofNullable(context.plan().budget())
                .map(Budget::gain)
                .filter(gain -> gain.amount() != null && gain.amount().signum() > 0)
                .flatMap(gain -> new GainReckoning(context, sheet, gain).compare());
    }

    private Optional<GainComparison> compare() {
        boolean period =
                context.periodStart().isPresent() && context.periodEnd().isPresent() && months() <= YEAR;
        Optional<BigDecimal> margin = profit() ? context.grossMargin() : Optional.of(HUNDRED);
        if (!period || margin.isEmpty() || margin.get().signum() <= 0 || countsLonger() || hasOtherSources()) {
            return Optional.empty();
        }
        Function<UnderstoodGoal, BigDecimal> revenue = increment() ? this::growth : this::level;
        return context.goals().stream()
                .filter(this::holdsAllRevenue)
                .filter(goal -> revenue.apply(goal).signum() > 0)
                .max(Comparator.comparing(revenue))
                .map(goal -> compare(goal, whole(revenue.apply(goal)), margin.get()));
    }

    private GainComparison compare(UnderstoodGoal goal, BigDecimal revenue, BigDecimal margin) {
        BigDecimal most = increment() ? added(goal) : total(goal);
        BigDecimal best = profit() ? margin.max(namedMargin()) : HUNDRED;
        return new GainComparison(
                "/budget/gain",
                goal.label(),
                gain.amount(),
                profit() ? "profit" : gain.basis() == null ? "unsaid" : "revenue",
                increment() ? "increment" : "total",
                revenue,
                margin,
                whole(revenue.multiply(margin).movePointLeft(2)),
                BudgetFacts.percent(gain.amount(), most.multiply(best).movePointLeft(2)));
    }

    private boolean profit() {
        return gain.basis() == GainBasis.GROSS_PROFIT || gain.basis() == GainBasis.NET_PROFIT;
    }

    /** Whether the gain is what is added; one that does not say so may be the whole level. */
    private boolean increment() {
        return gain.counts() == GainCount.INCREMENT;
    }

    private int months() {
        return sheet.period().months();
    }

    /** Whether the gain says that it counts more than its customers bring within the period. */
    private boolean countsLonger() {
        String note = Text.first(gain.note());
        boolean yearly = increment() && context.earnsRecurringRevenue();
        return gain.counts() == GainCount.CONTRACT_VALUE
                || gain.counts() == GainCount.FULL_YEAR
                || PhraseList.of(context, "whole-contracts").matchesAny(note)
                || yearly && PhraseList.of(context, "full-year").matchesAny(note);
    }

    /** Whether a goal may bring some of the gain that is no revenue to be added, or by how much is not to be told. */
    private boolean hasOtherSources() {
        return context.goals().stream()
                .anyMatch(goal -> goal.metric()
                        .filter(metric -> SALES.contains(metric) && !isCountable(goal)
                                || increment() && KEEPING.contains(metric)
                                || increment() && profit() && metric == GoalMetric.PROFIT_MARGIN)
                        .isPresent());
    }

    private boolean isCountable(UnderstoodGoal goal) {
        return goal.target().isPresent()
                && (goal.unit().isEmpty() || goal.unit().equals(context.currency()))
                && times(goal).isPresent();
    }

    /** How often a goal's figure comes in the period: a month's figure once a month, a year's figure once. */
    private Optional<BigDecimal> times(UnderstoodGoal goal) {
        BigDecimal months = BigDecimal.valueOf(months());
        return switch (goal.per().orElse(Per.YEAR)) {
            case YEAR -> Optional.of(BigDecimal.ONE);
            case QUARTER -> Optional.of(months.divide(QUARTER, MathContext.DECIMAL64));
            case MONTH -> Optional.of(months);
            case WEEK, DAY -> Optional.empty();
        };
    }

    /** Whether a goal is for all of the plan's revenue, and for the whole of the period. */
    private boolean holdsAllRevenue(UnderstoodGoal goal) {
        GoalMetric metric = goal.metric().orElse(GoalMetric.OTHER);
        Optional<BigDecimal> lastYear = lastYear();
        if (lastYear.isEmpty() || !spansPeriod(goal)) {
            return false;
        }
        if (metric == GoalMetric.RECURRING_REVENUE) {
            return context.plan().company().recurringRevenue() == RecurringShare.ALL;
        }
        BigDecimal today = goal.baseline().orElseGet(() -> goal.target().orElse(BigDecimal.ZERO));
        return metric == GoalMetric.REVENUE && inPeriod(goal, today).compareTo(lastYear.get()) >= 0;
    }

    private boolean spansPeriod(UnderstoodGoal goal) {
        CostPeriod period = sheet.period();
        return goal.start().filter(day -> period.monthOf(day) > 0).isEmpty()
                && goal.deadline()
                        .filter(day -> period.monthOf(day) < months() - 1)
                        .isEmpty();
    }

    private Optional<BigDecimal> lastYear() {
        return context.revenueLastYear().filter(revenue -> revenue.signum() > 0);
    }

    /** The best margin that a goal or the note on the gain names, from 0 to 100. */
    private BigDecimal namedMargin() {
        Stream<BigDecimal> goals = context.goals().stream()
                .filter(goal -> goal.metric().equals(Optional.of(GoalMetric.PROFIT_MARGIN)))
                .flatMap(goal -> goal.target().stream());
        Stream<BigDecimal> note = PERCENT.matcher(Text.first(gain.note()))
                .results()
                .map(rate -> new BigDecimal(rate.group(1).replace(',', '.')));
        return Stream.concat(goals, note)
                .filter(rate -> rate.compareTo(HUNDRED) <= 0)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private BigDecimal inPeriod(UnderstoodGoal goal, BigDecimal figure) {
        return figure.multiply(times(goal).orElseThrow());
    }

    /** The level that a goal sets for the period. */
    private BigDecimal level(UnderstoodGoal goal) {
        return inPeriod(goal, goal.target().orElseThrow());
    }

    /** What a goal adds to its level in the period: all of it where nobody says what there is today. */
    private BigDecimal growth(UnderstoodGoal goal) {
        BigDecimal today = goal.baseline()
                .or(() -> goal.ofTheYear() ? lastYear() : Optional.empty())
                .orElse(BigDecimal.ZERO);
        return inPeriod(goal, goal.target().orElseThrow().subtract(today)).max(BigDecimal.ZERO);
    }

    /** The most revenue that any of the plan's figures adds to today's. */
    private BigDecimal added(UnderstoodGoal goal) {
        BigDecimal grown = sum(this::growth, GoalMetric.REVENUE, GoalMetric.RECURRING_REVENUE);
        BigDecimal won = sum(this::level, GoalMetric.NEW_BUSINESS_REVENUE);
        return Stream.of(grown, won, ofCustomers(goal), ofProcess()).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** The most revenue of all that the plan's figures can mean: no customer of today leaves, and all that can be added is. */
    private BigDecimal total(UnderstoodGoal goal) {
        return Stream.of(
                        sum(this::level, GoalMetric.REVENUE),
                        sum(this::level, GoalMetric.RECURRING_REVENUE),
                        lastYear().orElse(BigDecimal.ZERO).add(added(goal)))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private BigDecimal sum(Function<UnderstoodGoal, BigDecimal> figure, GoalMetric... metrics) {
        List<GoalMetric> wanted = Arrays.asList(metrics);
        return context.goals().stream()
                .filter(goal -> goal.metric().filter(wanted::contains).isPresent())
                .map(figure)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** New customers × average deal; of a deal that may be a month's price, a year of it. */
    private BigDecimal ofCustomers(UnderstoodGoal goal) {
        Optional<BigDecimal> deal = process().map(SalesProcess::averageDeal);
        Optional<BigDecimal> customers = new NewCustomerMoney(context, sheet).customers();
        if (deal.isEmpty() || customers.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal once = customers.get().multiply(deal.get());
        BigDecimal monthly = once.multiply(BigDecimal.valueOf(YEAR));
        boolean price = context.earnsRecurringRevenue() && monthly.compareTo(level(goal)) <= 0;
        return price ? monthly : once;
    }

    private BigDecimal ofProcess() {
        Horizon period = new Horizon(sheet.period().first(), sheet.period().last());
        return process()
                .map(SalesFunnel::new)
                .flatMap(funnel -> funnel.mostRevenue(period))
                .orElse(BigDecimal.ZERO);
    }

    private Optional<SalesProcess> process() {
        return Optional.ofNullable(context.plan().process());
    }

    private static BigDecimal whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP);
    }
}

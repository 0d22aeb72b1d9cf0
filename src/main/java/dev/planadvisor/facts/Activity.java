package dev.planadvisor.facts;

import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Percent;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.SalesProcess;
import dev.planadvisor.plan.Strategy;
import dev.planadvisor.plan.StrategyKind;
import dev.planadvisor.plan.Tactic;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Holds what the tactics yield against what the goals need. */
final class Activity {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String REVENUE = "revenue";

    private final PlanContext context;
    private final Plan plan;
    private final Funnel funnel;

    private Activity(PlanContext context) {
        this.context = context;
        this.plan = context.plan();
        this.funnel = Funnel.of(plan.process(), Phrases.of(context.lexicon(), "yields"));
    }

    static void collect(PlanContext context, Consumer<Fact> facts) {
        Activity activity = new Activity(context);
        List<UnderstoodGoal> others = new ArrayList<>();
        List<ReferralYield> referrals = new ArrayList<>();
        for (UnderstoodGoal goal : context.goals()) {
            activity.referrals(goal).ifPresentOrElse(referrals::add, () -> others.add(goal));
        }
        referrals.stream().min(Comparator.comparing(ReferralYield::coverage)).ifPresent(facts);
        others.stream()
                .flatMap(goal -> activity.yield(goal).stream())
                .min(Comparator.comparing(ActivityYield::coverage))
                .ifPresent(facts);
    }

    /** What a goal asks of the tactics, in {@code measure}, of which one is {@code price} in the goal's own unit. */
    private record Need(BigDecimal amount, String measure, BigDecimal price, BigDecimal days) {}

    private Optional<ActivityYield> yield(UnderstoodGoal goal) {
        Optional<Need> wanted = need(goal);
        List<Strategy> strategies = strategies(goal);
        if (wanted.isEmpty() || strategies.isEmpty()) {
            return Optional.empty();
        }
        Need need = wanted.get();
        String measure = need.measure().equals(REVENUE) ? Funnel.DEAL : need.measure();
        BigDecimal sum = BigDecimal.ZERO;
        int stated = 0;
        int tactics = 0;
        for (Strategy strategy : strategies) {
            List<BigDecimal> worths = strategy.tactics().stream()
                    .flatMap(tactic -> worth(tactic, measure, need.days()).stream())
                    .toList();
            if (worths.isEmpty() && strategy.kind() == StrategyKind.PRICING) {
                // A price brings nobody by itself; it shows in what the others yield.
                continue;
            }
            if (worths.isEmpty()) {
                return Optional.empty();
            }
            sum = worths.stream().reduce(sum, BigDecimal::add);
            stated += worths.size();
            tactics += strategy.tactics().size();
        }
        boolean passingTrade = context.sellsToConsumersOnly();
        BigDecimal least = BigDecimal.valueOf(tactics).multiply(context.assumedShare(Assumption.STATED_YIELDS));
        if (stated == 0 || BigDecimal.valueOf(stated).compareTo(least) < 0 || (passingTrade && stated < tactics)) {
            return Optional.empty();
        }
        boolean money = need.measure().equals(REVENUE);
        BigDecimal amount = sum.multiply(need.price());
        BigDecimal coverage = amount.multiply(BigDecimal.valueOf(tactics))
                .multiply(HUNDRED)
                .divide(need.amount().multiply(BigDecimal.valueOf(stated)), MathContext.DECIMAL64);
        return Optional.of(new ActivityYield(
                goal.label(),
                word(need.measure()),
                amount.setScale(money ? 0 : 1, RoundingMode.HALF_UP),
                need.amount(),
                money ? sum.setScale(1, RoundingMode.HALF_UP) : BigDecimal.ZERO,
                money ? need.price() : BigDecimal.ZERO,
                stated,
                tactics,
                coverage));
    }

    private Optional<ReferralYield> referrals(UnderstoodGoal goal) {
        List<Strategy> strategies = strategies(goal);
        SalesProcess process = plan.process();
        Optional<BigDecimal> winRate = Optional.ofNullable(process)
                .flatMap(p -> Optional.ofNullable(p.winRate()))
                .map(Percent::value);
        Optional<Need> need = need(goal).filter(n -> n.measure().equals(Funnel.DEAL));
        if (need.isEmpty()
                || strategies.isEmpty()
                || strategies.stream().anyMatch(strategy -> strategy.kind() != StrategyKind.REFERRALS)) {
            return Optional.empty();
        }
        BigDecimal referrals = BigDecimal.ZERO;
        for (Tactic tactic :
                strategies.stream().flatMap(s -> s.tactics().stream()).toList()) {
            for (Map.Entry<String, BigDecimal> yield : tactic.yields().entrySet()) {
                if (!funnel.meaning(yield.getKey()).equals(Funnel.REFERRAL) || tactic.frequency() == null) {
                    return Optional.empty();
                }
                referrals = referrals.add(
                        yield.getValue().multiply(occasions(tactic, need.get().days())));
            }
        }
        if (referrals.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal rate = winRate.orElse(HUNDRED);
        BigDecimal customers = referrals.multiply(rate).divide(HUNDRED, MathContext.DECIMAL64);
        BigDecimal needed = need.get().amount();
        return Optional.of(new ReferralYield(
                goal.label(),
                referrals.setScale(1, RoundingMode.HALF_UP),
                winRate.isPresent() ? "stated" : "bound",
                rate,
                customers.setScale(1, RoundingMode.HALF_UP),
                needed,
                customers.multiply(HUNDRED).divide(needed, MathContext.DECIMAL64)));
    }

    private BigDecimal occasions(Tactic tactic, BigDecimal days) {
        return Rhythm.occasions(tactic.frequency(), days, context.assumed(Assumption.WORKING_WEEKS));
    }

    /** The strategies that say that they serve the goal, and those that do not say whom they serve. */
    private List<Strategy> strategies(UnderstoodGoal goal) {
        return plan.strategies().stream()
                .filter(strategy -> Text.said(strategy.supports()) == 0
                        || strategy.supports().contains(goal.id()))
                .toList();
    }

    private Optional<BigDecimal> worth(Tactic tactic, String measure, BigDecimal days) {
        return tactic.frequency() == null
                ? Optional.empty()
                : funnel.worth(tactic.yields(), measure).map(once -> once.multiply(occasions(tactic, days)));
    }

    private Optional<Need> need(UnderstoodGoal goal) {
        Optional<BigDecimal> days = goal.per().map(Rhythm::days).or(() -> days(goal));
        if (goal.metric().isEmpty() || goal.target().isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal target = goal.target().get();
        boolean counted = goal.unit().isEmpty() || goal.unit().equals("count");
        boolean paid = goal.unit().isEmpty() || goal.unit().equals(context.currency());
        Optional<Need> need = switch (goal.metric().get()) {
            case LEADS ->
                Optional.of(new Need(target, Funnel.LEAD, BigDecimal.ONE, days.get()))
                        .filter(n -> counted);
            case MEETINGS ->
                Optional.of(new Need(target, Funnel.MEETING, BigDecimal.ONE, days.get()))
                        .filter(n -> counted);
            case NEW_CUSTOMERS ->
                Optional.of(new Need(target, Funnel.DEAL, BigDecimal.ONE, days.get()))
                        .filter(n -> counted);
            case NEW_BUSINESS_REVENUE -> money(target, days.get()).filter(n -> paid);
            case REVENUE ->
                baseline(goal)
                        .flatMap(baseline -> money(target.subtract(baseline), days.get()))
                        .filter(n -> paid);
            default -> Optional.empty();
        };
        return need.filter(n -> n.amount().signum() > 0);
    }

    private Optional<Need> money(BigDecimal amount, BigDecimal days) {
        return Optional.ofNullable(plan.process())
                .flatMap(process -> Optional.ofNullable(process.averageDeal()))
                .map(average -> new Need(amount, REVENUE, average, days));
    }

    /** What the revenue of a goal starts from: its baseline, or last year's for a goal on the whole period's revenue. */
    private Optional<BigDecimal> baseline(UnderstoodGoal goal) {
        return goal.baseline()
                .or(() -> context.revenueLastYear()
                        .filter(any -> goal.metric().get() == GoalMetric.REVENUE
                                && goal.per().isEmpty()));
    }

    /** Calendar days from the goal's start to its deadline, the plan's period where it states none. */
    private Optional<BigDecimal> days(UnderstoodGoal goal) {
        Optional<LocalDate> start = goal.start().or(context::periodStart);
        Optional<LocalDate> end = goal.deadline().or(context::periodEnd);
        return Stream.of(start, end).allMatch(Optional::isPresent)
                ? Optional.of(BigDecimal.valueOf(1 + ChronoUnit.DAYS.between(start.get(), end.get())))
                        .filter(days -> days.signum() > 0)
                : Optional.empty();
    }

    private static String word(String measure) {
        return switch (measure) {
            case Funnel.LEAD -> "leads";
            case Funnel.MEETING -> "meetings";
            case Funnel.DEAL -> "customers";
            default -> measure;
        };
    }
}

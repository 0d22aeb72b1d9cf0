package dev.planadvisor.facts;

import dev.planadvisor.plan.Budget;
import dev.planadvisor.plan.BudgetItem;
import dev.planadvisor.plan.Buying;
import dev.planadvisor.plan.CalendarSpan;
import dev.planadvisor.plan.CostCategory;
import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Strategy;
import dev.planadvisor.plan.Tactic;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Makes the facts about the seasons of demand, and what the plan does about them. */
final class SeasonFacts {
    /** What adds up over a time, and comes when customers buy; levels and the team's own activity do not. */
    private static final Set<GoalMetric> FLOWS =
            EnumSet.of(GoalMetric.REVENUE, GoalMetric.NEW_BUSINESS_REVENUE, GoalMetric.NEW_CUSTOMERS, GoalMetric.LEADS);

    /** Targets for fewer months hold too little of a season to follow it. */
    private static final int LEAST_MONTHS = 6;

    private SeasonFacts() {}

    static void collect(PlanContext context, Consumer<Fact> facts) {
        Buying buying = context.plan().buying();
        if (buying == null) {
            return;
        }
        if (saidOf(context, buying)) {
            facts.accept(new SeasonalityFact());
        }
        Optional<YearlyCourse> figures = YearlyCourse.of(buying.seasonality())
                .filter(YearlyCourse::wholeYear)
                .filter(course -> course.peakOverMean().isPresent());
        Optional<SeasonalDemand> demand = figures.map(SeasonFacts::demand).or(() -> named(buying));
        if (demand.isEmpty()) {
            return;
        }
        facts.accept(demand.get());
        offSeasonSale(context).ifPresent(at -> facts.accept(new OffSeasonSale(at)));
        figures.or(() -> YearlyCourse.peaking(buying.peakMonths(), context.assumed(Assumption.NAMED_SEASON)))
                .flatMap(course -> targets(context, demand.get(), course))
                .ifPresent(facts);
        spending(context, demand.get()).ifPresent(facts);
    }

    private static boolean saidOf(PlanContext context, Buying buying) {
        return buying.seasonal() != null
                || !buying.seasonality().isEmpty()
                || !buying.peakMonths().isEmpty()
                || ListedWords.of(context.lexicon(), "seasons").occurIn(buying.pattern());
    }

    private static SeasonalDemand demand(YearlyCourse course) {
        return new SeasonalDemand(
                "/buying/seasonality",
                "figures",
                course.peak().name(),
                shown(course.peakOverMean().orElseThrow()));
    }

    /** The season that the author names without figures; a plain no counts. */
    private static Optional<SeasonalDemand> named(Buying buying) {
        if (Boolean.FALSE.equals(buying.seasonal())) {
            return Optional.empty();
        }
        if (!buying.peakMonths().isEmpty()) {
            String peak = YearlyCourse.names(buying.peakMonths());
            return Optional.of(new SeasonalDemand("/buying/peak-months", "months", peak, BigDecimal.ZERO));
        }
        return Boolean.TRUE.equals(buying.seasonal())
                ? Optional.of(new SeasonalDemand("/buying/seasonal", "word", "", BigDecimal.ZERO))
                : Optional.empty();
    }

    private static Optional<SeasonalTargets> targets(PlanContext context, SeasonalDemand demand, YearlyCourse course) {
        return context.goals().stream()
                .filter(goal -> goal.metric().filter(FLOWS::contains).isPresent())
                .flatMap(goal -> targets(goal, demand, course).stream())
                .min(Comparator.comparing(SeasonalTargets::followed));
    }

    private static Optional<SeasonalTargets> targets(UnderstoodGoal goal, SeasonalDemand demand, YearlyCourse course) {
        Optional<YearlyCourse> targets = YearlyCourse.of(eachForItself(goal));
        if (targets.isEmpty() || course.monthsShared(targets.get()) < LEAST_MONTHS) {
            return Optional.empty();
        }
        List<YearlyCourse.Pair> pairs = course.beside(targets.get());
        if (pairs.size() < 2) {
            return Optional.empty();
        }
        List<BigDecimal> demands = pairs.stream().map(YearlyCourse.Pair::one).toList();
        List<BigDecimal> wanted = pairs.stream().map(YearlyCourse.Pair::other).toList();
        BigDecimal peak = demands.stream().max(Comparator.naturalOrder()).orElseThrow();
        List<BigDecimal> atPeak = pairs.stream()
                .filter(pair -> pair.one().compareTo(peak) == 0)
                .map(YearlyCourse.Pair::other)
                .toList();
        BigDecimal meanAtPeak = atPeak.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(atPeak.size()), MathContext.DECIMAL128);
        Optional<BigDecimal> followed = YearlyCourse.followed(pairs);
        Optional<BigDecimal> demandAtPeak = YearlyCourse.over(peak, demands);
        Optional<BigDecimal> targetAtPeak = YearlyCourse.over(meanAtPeak, wanted);
        if (followed.isEmpty() || demandAtPeak.isEmpty() || targetAtPeak.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SeasonalTargets(
                goal.at() + "/targets",
                goal.label(),
                demand.basis(),
                demand.peak(),
                shown(demandAtPeak.get()),
                shown(targetAtPeak.get()),
                followed.get().setScale(1, RoundingMode.HALF_UP)));
    }

    /** The targets of a goal, each for its own month; those that pile up to the goal's target are taken apart. */
    private static Map<CalendarSpan, BigDecimal> eachForItself(UnderstoodGoal goal) {
        TreeMap<CalendarSpan, BigDecimal> targets = new TreeMap<>(goal.goal().targets());
        if (targets.size() < 2
                || goal.target().isEmpty()
                || !pilesUp(targets, goal.target().get())) {
            return targets;
        }
        TreeMap<CalendarSpan, BigDecimal> apart = new TreeMap<>();
        BigDecimal before = BigDecimal.ZERO;
        for (Map.Entry<CalendarSpan, BigDecimal> entry : targets.entrySet()) {
            apart.put(entry.getKey(), entry.getValue().subtract(before));
            before = entry.getValue();
        }
        return apart;
    }

    private static boolean pilesUp(TreeMap<CalendarSpan, BigDecimal> targets, BigDecimal target) {
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal value : targets.values()) {
            if (value.compareTo(before) <= 0) {
                return false;
            }
            before = value;
        }
        return before.compareTo(target) == 0;
    }

    private static Optional<SeasonalSpending> spending(PlanContext context, SeasonalDemand demand) {
        return PromotionSpending.of(context)
                .map(spending -> new SeasonalSpending(
                        "/budget/items",
                        demand.basis(),
                        demand.peak(),
                        demand.times(),
                        spending.total().setScale(0, RoundingMode.HALF_UP),
                        spending.shifted().setScale(1, RoundingMode.HALF_UP)));
    }

    private static Optional<String> offSeasonSale(PlanContext context) {
        ListedWords words = ListedWords.of(context.lexicon(), "season-end");
        List<Strategy> strategies = context.plan().strategies();
        for (int i = 0; i < strategies.size(); i++) {
            Strategy strategy = strategies.get(i);
            List<String> texts = new ArrayList<>();
            texts.add(strategy.name());
            texts.add(strategy.id());
            strategy.tactics().stream().map(Tactic::task).forEach(texts::add);
            if (texts.stream().anyMatch(words::occurIn)) {
                return Optional.of("/strategies/" + i);
            }
        }
        Budget budget = context.plan().budget();
        List<BudgetItem> items = budget == null ? List.of() : budget.items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).category() == CostCategory.PROMOTIONS
                    && (words.occurIn(items.get(i).name())
                            || words.occurIn(items.get(i).id()))) {
                return Optional.of("/budget/items/" + i);
            }
        }
        return Optional.empty();
    }

    private static BigDecimal shown(BigDecimal times) {
        return times.setScale(4, RoundingMode.HALF_UP);
    }
}

package dev.planadvisor.facts;

import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Metric;
import dev.planadvisor.plan.MetricKind;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.RoleKind;
import dev.planadvisor.plan.StrategyKind;
import dev.planadvisor.plan.TeamMember;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Makes the facts about metrics, and by {@link ProcessFacts} those about the sales process. */
final class MetricFacts {
    private static final String CHURN = "churn";

    private MetricFacts() {}

    static void collect(PlanContext context, Consumer<Fact> facts) {
        List<Metric> metrics = context.plan().metrics();
        boolean onlyGoal = context.goals().size() == 1 && !context.metricsNameGoals();
        for (int i = 0; i < metrics.size(); i++) {
            collectMetric(metrics.get(i), i, onlyGoal, context, facts);
        }
        collectOccasions(context, facts);
        ProcessFacts.collect(context, facts);
        RevenueChurn.collect(context, facts);
        LifetimeValue.of(context).ifPresent(facts);
    }

    private static void collectMetric(
            Metric metric, int index, boolean onlyGoal, PlanContext context, Consumer<Fact> facts) {
        String at = "/metrics/" + index;
        String label = Text.label(index, metric.name(), metric.id());
        facts.accept(new MetricFact(
                at,
                Text.id(metric.id(), index),
                label,
                Text.word(metric.kind()),
                onlyGoal ? 1 : Text.said(metric.tracks())));
        SortedSet<String> kinds = kinds(metric, context);
        kinds.forEach(kind -> facts.accept(new MeasuredKind(at, kind)));
        if (metric.cadence() != null) {
            BigDecimal times = metric.cadence().per() == null
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(
                                    metric.cadence().times() == null
                                            ? 1
                                            : metric.cadence().times())
                            .multiply(BigDecimal.valueOf(
                                    Rhythm.perYear(metric.cadence().per())));
            facts.accept(new MetricCadence(at, label, times));
            if (kinds.contains(CHURN)) {
                facts.accept(new ChurnCadence(at, label, times));
            }
        }
    }

    /** What a metric measures: by its kind, by its name, and without a kind of its own by the goals that it tracks. */
    private static SortedSet<String> kinds(Metric metric, PlanContext context) {
        SortedSet<String> kinds = new TreeSet<>();
        boolean open = metric.kind() == null || metric.kind() == MetricKind.OTHER;
        if (!open) {
            kinds.add(Text.word(metric.kind()));
        }
        if (Text.said(metric.name())) {
            Phrases.of(context.lexicon(), "measures").meanings(metric.name()).forEach(kinds::add);
        }
        if (open && namesYearBefore(metric, context)) {
            kinds.add(Text.word(MetricKind.YEAR_ON_YEAR_REVENUE));
        }
        if (open) {
            Set<String> tracked = new TreeSet<>(metric.tracks());
            context.goals().stream()
                    .filter(goal -> tracked.contains(goal.id()))
                    .forEach(goal -> goal.metric().ifPresent(m -> addKind(m, kinds)));
        }
        return kinds;
    }

    /** 'Revenue against 2026' in a plan for 2027. */
    private static boolean namesYearBefore(Metric metric, PlanContext context) {
        return Text.said(metric.name())
                && context.periodStart()
                        .map(start -> String.valueOf(start.getYear() - 1))
                        .filter(year -> Phrases.words(metric.name()).contains(year))
                        .isPresent();
    }

    private static void addKind(GoalMetric metric, SortedSet<String> kinds) {
        switch (metric) {
            case NEW_BUSINESS_REVENUE, RECURRING_REVENUE, CONVERSION -> kinds.add(Text.word(metric));
            case CHURN, RETENTION -> kinds.add(CHURN);
            default -> {}
        }
    }

    /** What makes certain metrics worth having. */
    private static void collectOccasions(PlanContext context, Consumer<Fact> facts) {
        Plan plan = context.plan();
        context.revenueLastYear()
                .filter(revenue -> revenue.signum() > 0)
                .ifPresent(revenue -> facts.accept(new LastYearRevenue("/company/revenue-last-year", revenue)));
        boolean counted = countsConsumers(context);
        for (int i = 0; i < plan.strategies().size() && !counted; i++) {
            var strategy = plan.strategies().get(i);
            if (strategy.kind() == StrategyKind.NEW_BUSINESS) {
                facts.accept(new NewBusinessSelling("/strategies/" + i, Text.label(i, strategy.name(), strategy.id())));
                break;
            }
        }
        int sellers = plan.team().stream()
                .filter(MetricFacts::sells)
                .mapToInt(member -> member.headcount() == null ? 1 : member.headcount())
                .sum();
        if (sellers > 1) {
            facts.accept(new SellingTeam("/team", sellers));
        }
    }

    /** Whether only consumers buy, and some metric follows a goal that counts them or what they buy. */
    private static boolean countsConsumers(PlanContext context) {
        Set<String> counted = new TreeSet<>();
        context.goals().stream().filter(goal -> goal.unit().equals("count")).forEach(goal -> counted.add(goal.id()));
        return context.sellsToConsumersOnly()
                && context.plan().metrics().stream()
                        .filter(metric -> metric.kind() == null || metric.kind() == MetricKind.OTHER)
                        .anyMatch(metric -> metric.tracks().stream().anyMatch(counted::contains));
    }

    private static boolean sells(TeamMember member) {
        return member.kind() == RoleKind.SELLER || (member.kind() == null && QuotaPlan.carriesQuota(member));
    }
}

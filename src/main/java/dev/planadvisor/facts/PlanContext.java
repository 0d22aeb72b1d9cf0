package dev.planadvisor.facts;

import dev.planadvisor.facts.reading.FiscalCalendar;
import dev.planadvisor.facts.reading.GoalReader;
import dev.planadvisor.facts.reading.GoalReading;
import dev.planadvisor.plan.BusinessModel;
import dev.planadvisor.plan.Company;
import dev.planadvisor.plan.Goal;
import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Language;
import dev.planadvisor.plan.Percent;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.RecurringShare;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the makers of facts share: the plan, the day, the words, and the few readings that every chapter needs.
 *
 * @param goals the plan's goals as they are understood, in their order
 */
record PlanContext(Plan plan, LocalDate asOf, Lexicon lexicon, List<UnderstoodGoal> goals) {
    PlanContext {
        goals = List.copyOf(goals);
    }

    static PlanContext of(Plan plan, LocalDate asOf, Lexicon lexicon) {
        PlanContext unread = new PlanContext(plan, asOf, lexicon, List.of());
        return new PlanContext(plan, asOf, lexicon, unread.understand());
    }

    private List<UnderstoodGoal> understand() {
        GoalReader reader = GoalReader.of(lexicon);
        FiscalCalendar calendar = new FiscalCalendar(periodStart(), periodEnd(), asOf);
        List<UnderstoodGoal> understood = new ArrayList<>();
        for (int i = 0; i < plan.goals().size(); i++) {
            Goal goal = plan.goals().get(i);
            GoalReading reading = Text.said(goal.statement())
                    ? reader.read(goal.statement(), language(), calendar)
                    : GoalReading.NONE;
            understood.add(UnderstoodGoal.of(goal, i, reading, currency()));
        }
        return understood;
    }

    /** The language of the plan's texts; English where it is unsaid. */
    Language language() {
        return plan.language() == null ? Language.EN : plan.language();
    }

    /** The plan's own currency; empty where it is unsaid. */
    String currency() {
        return plan.company() == null || plan.company().currency() == null
                ? ""
                : plan.company().currency();
    }

    /** What the rulebook takes for granted. */
    BigDecimal assumed(Assumption assumption) {
        return lexicon.assumed(assumption);
    }

    /** A share that the rulebook takes for granted, of 1 rather than in percent. */
    BigDecimal assumedShare(Assumption assumption) {
        return assumed(assumption).movePointLeft(2);
    }

    /** Revenue of the year before the plan's period, in the plan's currency. */
    Optional<BigDecimal> revenueLastYear() {
        return Optional.ofNullable(plan.company()).map(Company::revenueLastYear);
    }

    /** Gross profit in percent of revenue, from −100 to 100. */
    Optional<BigDecimal> grossMargin() {
        return Optional.ofNullable(plan.company()).map(Company::grossMargin).map(Percent::value);
    }

    /** First day of the plan's period; a period that states only its end has none. */
    Optional<LocalDate> periodStart() {
        return plan.period() == null
                ? Optional.empty()
                : Optional.ofNullable(plan.period().start());
    }

    /** Last day of the plan's period. */
    Optional<LocalDate> periodEnd() {
        return plan.period() == null
                ? Optional.empty()
                : Optional.ofNullable(plan.period().end());
    }

    /** Whether any strategy says which goals it serves. */
    boolean strategiesNameGoals() {
        return plan.strategies().stream().anyMatch(strategy -> Text.said(strategy.supports()) > 0);
    }

    /** Whether any metric says which goals it tracks. */
    boolean metricsNameGoals() {
        return plan.metrics().stream().anyMatch(metric -> Text.said(metric.tracks()) > 0);
    }

    /** Whether the plan sells to businesses: says so, or says nothing of its model and has no consumer persona. */
    boolean sellsToBusinesses() {
        BusinessModel model = plan.company() == null ? null : plan.company().model();
        return model == BusinessModel.B2B || model == BusinessModel.MIXED;
    }

    /** Whether the plan sells to consumers. */
    boolean sellsToConsumers() {
        BusinessModel model = plan.company() == null ? null : plan.company().model();
        return model == BusinessModel.B2C || model == BusinessModel.MIXED;
    }

    /** Whether the plan sells to consumers and to nobody else. */
    boolean sellsToConsumersOnly() {
        return sellsToConsumers() && !sellsToBusinesses();
    }

    /** Whether some of the revenue recurs. */
    boolean earnsRecurringRevenue() {
        RecurringShare share = plan.company() == null ? null : plan.company().recurringRevenue();
        return share != null && share != RecurringShare.NONE;
    }

    /** Whether most or all of the revenue recurs. */
    boolean livesByRecurringRevenue() {
        RecurringShare share = plan.company() == null ? null : plan.company().recurringRevenue();
        return share == RecurringShare.MOST || share == RecurringShare.ALL;
    }

    /**
     * The goal that the sales arithmetic is held against: of those that set a total of revenue in the plan's currency, the
     * largest.
     */
    Optional<UnderstoodGoal> revenueGoal() {
        return goals().stream()
                .filter(goal ->
                        goal.metric().filter(m -> m == GoalMetric.REVENUE).isPresent())
                .filter(goal -> goal.target().isPresent() && goal.per().isEmpty())
                .filter(goal -> goal.unit().isEmpty() || goal.unit().equals(currency()))
                .max(Comparator.comparing((UnderstoodGoal goal) -> goal.target().orElseThrow()));
    }
}

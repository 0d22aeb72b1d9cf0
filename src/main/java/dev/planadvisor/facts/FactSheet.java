package dev.planadvisor.facts;

import dev.planadvisor.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All that rules can see of a plan on a day.
 *
 * @param asOf the day on which the plan is judged
 * @param facts in no meaningful order
 */
public record FactSheet(LocalDate asOf, List<Fact> facts) {
    public FactSheet {
        facts = List.copyOf(facts);
    }

    /**
     * Works out the facts of a plan.
     *
     * @param asOf the day on which the plan is judged
     */
    public static FactSheet of(Plan plan, LocalDate asOf, Lexicon lexicon) {
        PlanContext context = PlanContext.of(plan, asOf, lexicon);
        List<Fact> facts = new ArrayList<>();
        PlanFacts.collect(context, facts::add);
        MissionFacts.collect(context, facts::add);
        GoalFacts.collect(context, facts::add);
        TeamFacts.collect(context, facts::add);
        CustomerFacts.collect(context, facts::add);
        StrategyFacts.collect(context, facts::add);
        ToolFacts.collect(context, facts::add);
        MetricFacts.collect(context, facts::add);
        BudgetFacts.collect(context, facts::add);
        return new FactSheet(asOf, facts);
    }
}

package dev.planadvisor.bench;

import dev.planadvisor.facts.FactSheet;
import dev.planadvisor.findings.Findings;
import dev.planadvisor.rulebook.Rulebook;

/**
 * The conditions of the shipped rules as ifs and loops over the facts: what judging costs without a rule engine. Which
 * rule is for which plan, and the limits, come from the cards, as they do for the engine.
 */
public final class HandWrittenChecks {
    private HandWrittenChecks() {}

    /** Judges a plan; a rule of the rulebook that is not written here has no verdict. */
    public static Findings judge(Rulebook rulebook, FactSheet sheet) {
        Examination plan = new Examination(rulebook, sheet);
        MissionChecks.check(plan);
        GoalChecks.check(plan);
        TeamChecks.check(plan);
        CustomerChecks.check(plan);
        StrategyChecks.check(plan);
        ToolChecks.check(plan);
        MetricChecks.check(plan);
        BudgetChecks.check(plan);
        PlanChecks.check(plan);
        return plan.findings();
    }
}

package dev.planadvisor.comparison;

import dev.planadvisor.facts.FactSheet;
import dev.planadvisor.facts.Lexicon;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.report.Report;

/**
 * A version of a plan with the review it got, fresh or kept for years.
 *
 * @param facts the figures that follow from the plan, as of the review's day
 */
public record Draft(Report report, Plan plan, FactSheet facts) {
    /**
     * The draft of a reviewed plan.
     *
     * @param lexicon the word lists by which goals are read
     * @throws IllegalArgumentException where the report is on a document that is no plan
     */
    public static Draft of(Report report, Plan plan, Lexicon lexicon) {
        if (report.asOf().isEmpty()) {
            throw new IllegalArgumentException("a document that is no plan has no review to compare");
        }
        return new Draft(report, plan, FactSheet.of(plan, report.asOf().get().day(), lexicon));
    }
}

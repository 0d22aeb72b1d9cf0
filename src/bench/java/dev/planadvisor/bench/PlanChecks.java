package dev.planadvisor.bench;

import dev.planadvisor.facts.PlanDuration;
import dev.planadvisor.facts.PlanSection;
import dev.planadvisor.facts.ReferenceFact;
import dev.planadvisor.facts.ReviewDate;
import dev.planadvisor.facts.ReviewTiming;
import java.math.BigDecimal;
import java.util.Map;

/** The rules on the plan as a whole, in plain Java. */
final class PlanChecks {
    private PlanChecks() {}

    static void check(Examination plan) {
        danglingReference(plan);
        lateReview(plan);
        missingPeriod(plan);
        missingReviewDate(plan);
        placeholder(plan);
    }

    private static void danglingReference(Examination plan) {
        Examination.Rule rule = plan.rule("plan/dangling-reference");
        for (ReferenceFact reference : plan.all(ReferenceFact.class)) {
            if (!reference.resolved()) {
                rule.flag(
                        reference,
                        Map.of(
                                "kind",
                                reference.kind(),
                                "name",
                                reference.name(),
                                "close",
                                reference.close(),
                                "nearest",
                                reference.nearest()));
            }
        }
    }

    private static void lateReview(Examination plan) {
        Examination.Rule rule = plan.rule("plan/late-review");
        for (ReviewTiming review : plan.all(ReviewTiming.class)) {
            if (BigDecimal.valueOf(review.daysAfter()).compareTo(rule.limit("days")) > 0) {
                rule.flag(review, Map.of("day", review.day(), "close", review.periodEnd(), "days", review.daysAfter()));
            }
        }
    }

    private static void missingPeriod(Examination plan) {
        Examination.Rule rule = plan.rule("plan/missing-period");
        for (PlanDuration planDuration : plan.all(PlanDuration.class)) {
            if (planDuration.months().signum() == 0 || planDuration.months().compareTo(rule.limit("maximum")) > 0) {
                rule.flag(
                        plan.whole(),
                        Map.of(
                                "months",
                                planDuration.months(),
                                "span",
                                planDuration.months(),
                                "maximum",
                                rule.limit("maximum")));
            }
        }
    }

    private static void missingReviewDate(Examination plan) {
        Examination.Rule rule = plan.rule("plan/missing-review-date");
        if (!plan.has(ReviewDate.class)) {
            rule.flag(plan.whole());
        }
    }

    private static void placeholder(Examination plan) {
        Examination.Rule rule = plan.rule("plan/placeholder");
        for (PlanSection section : plan.all(PlanSection.class)) {
            if (section.placeholders() > 0) {
                rule.flag(
                        section,
                        Map.of("count", section.placeholders(), "first", section.first(), "place", section.place()));
            }
        }
    }
}

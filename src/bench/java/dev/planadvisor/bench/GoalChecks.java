package dev.planadvisor.bench;

import dev.planadvisor.facts.ChurnComparison;
import dev.planadvisor.facts.FirstYearGoals;
import dev.planadvisor.facts.GoalComparison;
import dev.planadvisor.facts.GoalFact;
import dev.planadvisor.facts.GoalGrowth;
import dev.planadvisor.facts.GoalHorizon;
import dev.planadvisor.facts.GoalMilestone;
import dev.planadvisor.facts.GoalMove;
import dev.planadvisor.facts.GoalPair;
import dev.planadvisor.facts.GoalRepetition;
import dev.planadvisor.facts.GoalSupport;
import dev.planadvisor.facts.GoalTiming;
import dev.planadvisor.facts.GoalTracking;
import dev.planadvisor.facts.PeriodicTargets;
import dev.planadvisor.facts.RelativeTarget;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The rules on goals, in plain Java. */
final class GoalChecks {
    private GoalChecks() {}

    static void check(Examination plan) {
        contradictingFigures(plan);
        contradictingGoals(plan);
        contradictingMilestones(plan);
        duplicate(plan);
        missingBaseline(plan);
        missingDeadline(plan);
        missingMilestones(plan);
        missingOwner(plan);
        missing(plan);
        mixedPeriods(plan);
        offMission(plan);
        outsidePeriod(plan);
        severalInOne(plan);
        tooMany(plan);
        unbalancedTargets(plan);
        unmeasurable(plan);
        unrealisticGrowth(plan);
        vague(plan);
        withoutMetric(plan);
        withoutStrategy(plan);
        wrongDirection(plan);
    }

    private static void contradictingFigures(Examination plan) {
        Examination.Rule rule = plan.rule("goals/contradicting-figures");
        for (GoalComparison goal : plan.all(GoalComparison.class)) {
            if (!goal.agreeing()) {
                rule.flag(goal, Map.of("goal", goal.label(), "words", goal.words(), "fields", goal.fields()));
            }
        }
    }

    private static void contradictingGoals(Examination plan) {
        Examination.Rule rule = plan.rule("goals/contradicting-goals");
        for (GoalPair pair : plan.all(GoalPair.class)) {
            String most = pair.kind().equals("net") ? "net" : pair.alone() ? "alone" : "far";
            if (pair.times().compareTo(rule.limit(most)) > 0) {
                rule.flag(
                        pair,
                        Map.of(
                                "one",
                                pair.one(),
                                "other",
                                pair.other(),
                                "kind",
                                pair.kind(),
                                "amount",
                                pair.amount(),
                                "rate",
                                pair.rate(),
                                "carried",
                                pair.carried(),
                                "needed",
                                pair.needed(),
                                "deal",
                                pair.rate(),
                                "income",
                                pair.carried(),
                                "revenue",
                                pair.needed()));
            }
        }
    }

    private static void contradictingMilestones(Examination plan) {
        Examination.Rule rule = plan.rule("goals/contradicting-milestones");
        for (GoalMilestone goal : plan.all(GoalMilestone.class)) {
            boolean flagged = goal.beside().equals("deadline")
                    ? goal.off().compareTo(rule.limit("days")) > 0
                    : goal.off().compareTo(rule.limit("tolerance")) > 0
                            && goal.off().compareTo(rule.limit("unlike")) < 0;
            if (flagged) {
                rule.flag(
                        goal,
                        Map.of(
                                "goal",
                                goal.label(),
                                "beside",
                                goal.beside(),
                                "wanted",
                                goal.wanted(),
                                "measure",
                                goal.measure(),
                                "day",
                                goal.day(),
                                "value",
                                goal.value(),
                                "valueSum",
                                goal.value(),
                                "otherDay",
                                goal.otherDay(),
                                "other",
                                goal.otherValue(),
                                "otherSum",
                                goal.otherValue()));
            }
        }
    }

    private static void duplicate(Examination plan) {
        Examination.Rule rule = plan.rule("goals/duplicate");
        for (GoalFact goal : plan.all(GoalFact.class)) {
            for (GoalRepetition goalRepetition : plan.all(GoalRepetition.class)) {
                if (goalRepetition.at().equals(goal.at())) {
                    rule.flag(goal, Map.of("goal", goal.label(), "other", goalRepetition.other()));
                }
            }
        }
    }

    private static void missingBaseline(Examination plan) {
        Examination.Rule rule = plan.rule("goals/missing-baseline");
        for (RelativeTarget goal : plan.all(RelativeTarget.class)) {
            if (!goal.measuredFrom()) {
                rule.flag(goal, Map.of("goal", goal.label()));
            }
        }
    }

    private static void missingDeadline(Examination plan) {
        Examination.Rule rule = plan.rule("goals/missing-deadline");
        for (GoalFact goal : plan.all(GoalFact.class)) {
            if (!goal.timed()) {
                rule.flag(goal, Map.of("goal", goal.label()));
            }
        }
    }

    private static void missingMilestones(Examination plan) {
        Examination.Rule rule = plan.rule("goals/missing-milestones");
        for (GoalHorizon goal : plan.all(GoalHorizon.class)) {
            if (BigDecimal.valueOf(goal.months()).compareTo(rule.limit("longest")) > 0 && goal.steps() == 0) {
                rule.flag(goal, Map.of("goal", goal.label(), "months", goal.months()));
            }
        }
    }

    private static void missingOwner(Examination plan) {
        Examination.Rule rule = plan.rule("goals/missing-owner");
        for (GoalFact goal : plan.all(GoalFact.class)) {
            if (!goal.owned()) {
                rule.flag(goal, Map.of("goal", goal.label()));
            }
        }
    }

    private static void missing(Examination plan) {
        Examination.Rule rule = plan.rule("goals/missing");
        if (!plan.has(GoalFact.class)) {
            rule.flag(plan.whole());
        }
    }

    private static void mixedPeriods(Examination plan) {
        Examination.Rule rule = plan.rule("goals/mixed-periods");
        for (ChurnComparison goal : plan.all(ChurnComparison.class)) {
            if (goal.off().compareTo(rule.limit("tolerance")) > 0) {
                rule.flag(
                        goal,
                        Map.of(
                                "goal",
                                goal.label(),
                                "goalRate",
                                goal.goalRate(),
                                "goalPer",
                                goal.goalPer(),
                                "rate",
                                goal.rate(),
                                "per",
                                goal.per(),
                                "converted",
                                goal.converted()));
            }
        }
    }

    private static void offMission(Examination plan) {
        Examination.Rule rule = plan.rule("goals/off-mission");
        for (GoalFact goal : plan.all(GoalFact.class)) {
            if (!goal.reasoned()
                    && !List.of("revenue", "new-business-revenue", "recurring-revenue", "market-share", "profit-margin")
                            .contains(goal.metric())) {
                rule.flag(goal, Map.of("goal", goal.label()));
            }
        }
    }

    private static void outsidePeriod(Examination plan) {
        Examination.Rule rule = plan.rule("goals/outside-period");
        for (GoalTiming goal : plan.all(GoalTiming.class)) {
            if (!goal.inside()
                    && (goal.steps() == 0 || BigDecimal.valueOf(goal.open()).compareTo(rule.limit("closing")) > 0)) {
                rule.flag(
                        goal,
                        Map.of(
                                "goal",
                                goal.label(),
                                "day",
                                goal.deadline(),
                                "start",
                                goal.periodStart(),
                                "close",
                                goal.periodEnd()));
            }
        }
    }

    private static void severalInOne(Examination plan) {
        Examination.Rule rule = plan.rule("goals/several-in-one");
        for (GoalFact goal : plan.all(GoalFact.class)) {
            if (goal.metrics() > 1) {
                rule.flag(goal, Map.of("goal", goal.label(), "count", goal.metrics()));
            }
        }
    }

    private static void tooMany(Examination plan) {
        Examination.Rule rule = plan.rule("goals/too-many");
        for (FirstYearGoals firstYearGoals : plan.all(FirstYearGoals.class)) {
            if (BigDecimal.valueOf(firstYearGoals.goals()).compareTo(rule.limit("maximum")) > 0) {
                rule.flag(plan.whole(), Map.of("count", firstYearGoals.goals(), "maximum", rule.limit("maximum")));
            }
        }
    }

    private static void unbalancedTargets(Examination plan) {
        Examination.Rule rule = plan.rule("goals/unbalanced-targets");
        for (PeriodicTargets goal : plan.all(PeriodicTargets.class)) {
            if (goal.off().compareTo(rule.limit("tolerance")) > 0) {
                rule.flag(
                        goal,
                        Map.of(
                                "goal",
                                goal.label(),
                                "count",
                                goal.count(),
                                "way",
                                goal.way(),
                                "measure",
                                goal.measure(),
                                "reached",
                                goal.reached(),
                                "target",
                                goal.target(),
                                "difference",
                                goal.difference(),
                                "reachedSum",
                                goal.reached(),
                                "targetSum",
                                goal.target(),
                                "differenceSum",
                                goal.difference()));
            }
        }
    }

    private static void unmeasurable(Examination plan) {
        Examination.Rule rule = plan.rule("goals/unmeasurable");
        for (GoalFact goal : plan.all(GoalFact.class)) {
            if (!goal.measurable()) {
                rule.flag(goal, Map.of("goal", goal.label()));
            }
        }
    }

    private static void unrealisticGrowth(Examination plan) {
        Examination.Rule rule = plan.rule("goals/unrealistic-growth");
        for (GoalGrowth goal : plan.all(GoalGrowth.class)) {
            if (goal.percent().compareTo(rule.limit("maximum")) > 0
                    && !goal.carried()
                    && goal.past().compareTo(rule.limit("past")) < 0) {
                rule.flag(
                        goal,
                        Map.of(
                                "goal",
                                goal.label(),
                                "growth",
                                goal.percent(),
                                "baseline",
                                goal.baseline(),
                                "target",
                                goal.target()));
            }
        }
    }

    private static void vague(Examination plan) {
        Examination.Rule rule = plan.rule("goals/vague");
        for (GoalFact goal : plan.all(GoalFact.class)) {
            if (!goal.specific()) {
                rule.flag(goal, Map.of("goal", goal.label(), "count", goal.vagueWords(), "word", goal.vague()));
            }
        }
    }

    private static void withoutMetric(Examination plan) {
        Examination.Rule rule = plan.rule("goals/without-metric");
        for (GoalTracking goal : plan.all(GoalTracking.class)) {
            if (goal.metrics() == 0) {
                rule.flag(goal, Map.of("goal", goal.label()));
            }
        }
    }

    private static void withoutStrategy(Examination plan) {
        Examination.Rule rule = plan.rule("goals/without-strategy");
        for (GoalSupport goal : plan.all(GoalSupport.class)) {
            if (goal.strategies() == 0) {
                rule.flag(goal, Map.of("goal", goal.label()));
            }
        }
    }

    private static void wrongDirection(Examination plan) {
        Examination.Rule rule = plan.rule("goals/wrong-direction");
        for (GoalMove goal : plan.all(GoalMove.class)) {
            if (!goal.meant()) {
                rule.flag(
                        goal,
                        Map.of(
                                "goal",
                                goal.label(),
                                "wanted",
                                goal.wanted(),
                                "baseline",
                                goal.baseline(),
                                "target",
                                goal.target()));
            }
        }
    }
}

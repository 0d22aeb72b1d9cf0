package dev.planadvisor.bench;

import dev.planadvisor.facts.ActivityYield;
import dev.planadvisor.facts.AwarenessStrategies;
import dev.planadvisor.facts.ExistingCustomerStrategies;
import dev.planadvisor.facts.MarginGoal;
import dev.planadvisor.facts.NewBusinessStrategies;
import dev.planadvisor.facts.ReferralStrategies;
import dev.planadvisor.facts.ReferralYield;
import dev.planadvisor.facts.SharedTactics;
import dev.planadvisor.facts.StrategyDiscount;
import dev.planadvisor.facts.StrategyFact;
import dev.planadvisor.facts.StrategySupport;
import dev.planadvisor.facts.TacticFact;
import dev.planadvisor.facts.TacticOwner;
import dev.planadvisor.facts.TacticWording;
import java.math.BigDecimal;
import java.util.Map;

/** The rules on strategies and tactics, in plain Java. */
final class StrategyChecks {
    private StrategyChecks() {}

    static void check(Examination plan) {
        discountAgainstMargin(plan);
        discountBeyondMargin(plan);
        duplicate(plan);
        missingAwareness(plan);
        missingExistingCustomers(plan);
        missingFrequency(plan);
        missingNewBusiness(plan);
        missingOwner(plan);
        missingReferrals(plan);
        missing(plan);
        outsideOwner(plan);
        thinReferrals(plan);
        tooFewWeeklyTactics(plan);
        tooLittleActivity(plan);
        vagueTactic(plan);
        withoutGoal(plan);
    }

    private static void discountAgainstMargin(Examination plan) {
        Examination.Rule rule = plan.rule("strategies/discount-against-margin");
        for (StrategyFact strategy : plan.all(StrategyFact.class)) {
            for (StrategyDiscount strategyDiscount : plan.all(StrategyDiscount.class)) {
                boolean small = strategyDiscount.effect().equals("volume")
                        && strategyDiscount.extraVolume().compareTo(rule.limit("volume")) <= 0;
                if (strategyDiscount.at().equals(strategy.at()) && !small) {
                    for (MarginGoal marginGoal : plan.all(MarginGoal.class)) {
                        rule.flag(
                                strategy,
                                Map.of(
                                        "strategy",
                                        strategy.label(),
                                        "discount",
                                        strategyDiscount.discount(),
                                        "margin",
                                        strategyDiscount.margin(),
                                        "effect",
                                        strategyDiscount.effect(),
                                        "volume",
                                        strategyDiscount.extraVolume(),
                                        "goal",
                                        marginGoal.label()));
                    }
                }
            }
        }
    }

    private static void discountBeyondMargin(Examination plan) {
        Examination.Rule rule = plan.rule("strategies/discount-beyond-margin");
        if (plan.has(MarginGoal.class)) {
            return;
        }
        for (StrategyFact strategy : plan.all(StrategyFact.class)) {
            for (StrategyDiscount given : plan.all(StrategyDiscount.class)) {
                if (given.at().equals(strategy.at()) && given.effect().equals("never")) {
                    rule.flag(
                            strategy,
                            Map.of(
                                    "strategy",
                                    strategy.label(),
                                    "discount",
                                    given.discount(),
                                    "margin",
                                    given.margin()));
                }
            }
        }
    }

    private static void duplicate(Examination plan) {
        Examination.Rule rule = plan.rule("strategies/duplicate");
        for (SharedTactics strategy : plan.all(SharedTactics.class)) {
            if (strategy.share().compareTo(rule.limit("share")) >= 0) {
                rule.flag(
                        strategy,
                        Map.of(
                                "strategy",
                                strategy.label(),
                                "other",
                                strategy.other(),
                                "shared",
                                strategy.shared(),
                                "all",
                                strategy.tactics()));
            }
        }
    }

    private static void missingAwareness(Examination plan) {
        Examination.Rule rule = plan.rule("strategies/missing-awareness");
        for (AwarenessStrategies awarenessStrategies : plan.all(AwarenessStrategies.class)) {
            if (awarenessStrategies.strategies() == 0) {
                rule.flag(plan.whole(), Map.of("all", awarenessStrategies.all()));
            }
        }
    }

    private static void missingExistingCustomers(Examination plan) {
        Examination.Rule rule = plan.rule("strategies/missing-existing-customers");
        for (ExistingCustomerStrategies existingCustomerStrategies : plan.all(ExistingCustomerStrategies.class)) {
            if (existingCustomerStrategies.strategies() == 0) {
                rule.flag(plan.whole(), Map.of("all", existingCustomerStrategies.all()));
            }
        }
    }

    private static void missingFrequency(Examination plan) {
        Examination.Rule rule = plan.rule("strategies/missing-frequency");
        for (TacticFact tactic : plan.all(TacticFact.class)) {
            if (!tactic.scheduled()) {
                rule.flag(tactic, Map.of("task", tactic.label(), "strategy", tactic.strategy()));
            }
        }
    }

    private static void missingNewBusiness(Examination plan) {
        Examination.Rule rule = plan.rule("strategies/missing-new-business");
        for (NewBusinessStrategies newBusinessStrategies : plan.all(NewBusinessStrategies.class)) {
            if (newBusinessStrategies.strategies() == 0) {
                rule.flag(plan.whole(), Map.of("all", newBusinessStrategies.all()));
            }
        }
    }

    private static void missingOwner(Examination plan) {
        Examination.Rule rule = plan.rule("strategies/missing-owner");
        for (TacticFact tactic : plan.all(TacticFact.class)) {
            if (tactic.owner().isEmpty()) {
                rule.flag(tactic, Map.of("task", tactic.label(), "strategy", tactic.strategy()));
            }
        }
    }

    private static void missingReferrals(Examination plan) {
        Examination.Rule rule = plan.rule("strategies/missing-referrals");
        for (ReferralStrategies referralStrategies : plan.all(ReferralStrategies.class)) {
            if (referralStrategies.strategies() == 0) {
                rule.flag(plan.whole(), Map.of("all", referralStrategies.all()));
            }
        }
    }

    private static void missing(Examination plan) {
        Examination.Rule rule = plan.rule("strategies/missing");
        if (!plan.has(StrategyFact.class)) {
            rule.flag(plan.whole());
        }
    }

    private static void outsideOwner(Examination plan) {
        Examination.Rule rule = plan.rule("strategies/outside-owner");
        for (TacticOwner tactic : plan.all(TacticOwner.class)) {
            if (!tactic.onTeam()) {
                rule.flag(tactic, Map.of("task", tactic.task(), "owner", tactic.owner()));
            }
        }
    }

    private static void thinReferrals(Examination plan) {
        Examination.Rule rule = plan.rule("strategies/thin-referrals");
        for (ReferralYield referralYield : plan.all(ReferralYield.class)) {
            if (referralYield.coverage().compareTo(rule.limit("coverage")) < 0) {
                rule.flag(
                        plan.whole(),
                        Map.of(
                                "goal",
                                referralYield.goal(),
                                "referrals",
                                referralYield.referrals(),
                                "basis",
                                referralYield.basis(),
                                "rate",
                                referralYield.winRate(),
                                "customers",
                                referralYield.customers(),
                                "needed",
                                referralYield.needed()));
            }
        }
    }

    private static void tooFewWeeklyTactics(Examination plan) {
        Examination.Rule rule = plan.rule("strategies/too-few-weekly-tactics");
        for (StrategyFact strategy : plan.all(StrategyFact.class)) {
            if (BigDecimal.valueOf(strategy.weeklyTactics()).compareTo(rule.limit("minimum")) < 0) {
                rule.flag(
                        strategy,
                        Map.of(
                                "count",
                                strategy.weeklyTactics(),
                                "all",
                                strategy.tactics(),
                                "minimum",
                                rule.limit("minimum"),
                                "strategy",
                                strategy.label()));
            }
        }
    }

    private static void tooLittleActivity(Examination plan) {
        Examination.Rule rule = plan.rule("strategies/too-little-activity");
        for (ActivityYield activityYield : plan.all(ActivityYield.class)) {
            if (activityYield.coverage().compareTo(rule.limit("coverage")) < 0) {
                rule.flag(
                        plan.whole(),
                        Map.of(
                                "goal",
                                activityYield.goal(),
                                "measure",
                                activityYield.measure(),
                                "amount",
                                activityYield.amount(),
                                "sum",
                                activityYield.amount(),
                                "needed",
                                activityYield.needed(),
                                "goalSum",
                                activityYield.needed(),
                                "deals",
                                activityYield.deals(),
                                "average",
                                activityYield.average(),
                                "stated",
                                activityYield.stated(),
                                "all",
                                activityYield.tactics()));
            }
        }
    }

    private static void vagueTactic(Examination plan) {
        Examination.Rule rule = plan.rule("strategies/vague-tactic");
        for (TacticWording tactic : plan.all(TacticWording.class)) {
            if (tactic.vagueOpening()
                    && BigDecimal.valueOf(tactic.words()).compareTo(rule.limit("longest")) <= 0
                    && !tactic.quantified()) {
                rule.flag(tactic, Map.of("task", tactic.task()));
            }
        }
    }

    private static void withoutGoal(Examination plan) {
        Examination.Rule rule = plan.rule("strategies/without-goal");
        for (StrategySupport strategy : plan.all(StrategySupport.class)) {
            if (strategy.goals() == 0) {
                rule.flag(strategy, Map.of("strategy", strategy.label()));
            }
        }
    }
}

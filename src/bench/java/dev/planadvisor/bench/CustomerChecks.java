package dev.planadvisor.bench;

import dev.planadvisor.facts.BusinessPersonaFact;
import dev.planadvisor.facts.BusinessSales;
import dev.planadvisor.facts.BuyingFactorCount;
import dev.planadvisor.facts.BuyingPatternFact;
import dev.planadvisor.facts.ConsumerPersonaFact;
import dev.planadvisor.facts.ConsumerSales;
import dev.planadvisor.facts.GoalRunway;
import dev.planadvisor.facts.OffSeasonSale;
import dev.planadvisor.facts.PersonaCount;
import dev.planadvisor.facts.PersonaFact;
import dev.planadvisor.facts.PersonaProfile;
import dev.planadvisor.facts.PersonaReach;
import dev.planadvisor.facts.SeasonalDemand;
import dev.planadvisor.facts.SeasonalSpending;
import dev.planadvisor.facts.SeasonalTargets;
import dev.planadvisor.facts.SeasonalityFact;
import dev.planadvisor.facts.SeveralSellers;
import dev.planadvisor.facts.SharedRegion;
import dev.planadvisor.facts.TerritoryCover;
import dev.planadvisor.facts.TerritoryFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The rules on personas, buying and territories, in plain Java. */
final class CustomerChecks {
    private CustomerChecks() {}

    static void check(Examination plan) {
        flatSeasonalSpending(plan);
        flatSeasonalTargets(plan);
        longCycle(plan);
        misfitProfile(plan);
        missingB2bFactors(plan);
        missingBuyingPattern(plan);
        missingOffSeasonSale(plan);
        missingPainPoints(plan);
        missingPersona(plan);
        missingRegion(plan);
        missingSeasonality(plan);
        missingSolution(plan);
        missingTerritoryReason(plan);
        missingTerritory(plan);
        overlappingTerritories(plan);
        thinB2bProfile(plan);
        thinB2cProfile(plan);
        tooManyPersonas(plan);
        unaddressedPersona(plan);
        uncoveredTerritory(plan);
    }

    private static void flatSeasonalSpending(Examination plan) {
        Examination.Rule rule = plan.rule("customers/flat-seasonal-spending");
        for (SeasonalSpending seasonalSpending : plan.all(SeasonalSpending.class)) {
            if ((!seasonalSpending.basis().equals("figures")
                            || seasonalSpending.demand().compareTo(rule.limit("peak")) > 0)
                    && seasonalSpending.shifted().compareTo(rule.limit("shifted")) < 0) {
                rule.flag(
                        plan.whole(),
                        Map.of(
                                "basis",
                                seasonalSpending.basis(),
                                "peak",
                                seasonalSpending.peak(),
                                "demand",
                                seasonalSpending.demand(),
                                "times",
                                seasonalSpending.demand(),
                                "total",
                                seasonalSpending.total(),
                                "shifted",
                                seasonalSpending.shifted()));
            }
        }
    }

    private static void flatSeasonalTargets(Examination plan) {
        Examination.Rule rule = plan.rule("customers/flat-seasonal-targets");
        for (SeasonalTargets seasonalTargets : plan.all(SeasonalTargets.class)) {
            if ((seasonalTargets.basis().equals("months")
                            || seasonalTargets.demand().compareTo(rule.limit("peak")) > 0)
                    && seasonalTargets.followed().compareTo(rule.limit("followed")) < 0) {
                rule.flag(
                        plan.whole(),
                        Map.of(
                                "basis",
                                seasonalTargets.basis(),
                                "goal",
                                seasonalTargets.goal(),
                                "peak",
                                seasonalTargets.peak(),
                                "demand",
                                seasonalTargets.demand(),
                                "times",
                                seasonalTargets.demand(),
                                "target",
                                seasonalTargets.target(),
                                "level",
                                seasonalTargets.target()));
            }
        }
    }

    private static void longCycle(Examination plan) {
        Examination.Rule rule = plan.rule("customers/long-cycle");
        for (GoalRunway goal : plan.all(GoalRunway.class)) {
            if (goal.cycle().compareTo(BigDecimal.valueOf(goal.days())) > 0) {
                rule.flag(
                        goal,
                        Map.of(
                                "days",
                                goal.days(),
                                "cycle",
                                goal.cycle(),
                                "goal",
                                goal.name(),
                                "deadline",
                                goal.deadline()));
            }
        }
    }

    private static void misfitProfile(Examination plan) {
        Examination.Rule rule = plan.rule("customers/misfit-profile");
        for (PersonaProfile persona : plan.all(PersonaProfile.class)) {
            if ((persona.buyer().equals("b2b") && persona.attributes().equals("b2c"))
                    || (persona.buyer().equals("b2c") && persona.attributes().equals("b2b"))) {
                rule.flag(persona, Map.of("buyer", persona.buyer(), "persona", persona.name()));
            }
        }
    }

    private static void missingB2bFactors(Examination plan) {
        Examination.Rule rule = plan.rule("customers/missing-b2b-factors");
        if (plan.has(BusinessSales.class)) {
            for (BuyingFactorCount buyingFactorCount : plan.all(BuyingFactorCount.class)) {
                if (BigDecimal.valueOf(buyingFactorCount.count()).compareTo(rule.limit("minimum")) < 0) {
                    rule.flag(
                            plan.whole(), Map.of("count", buyingFactorCount.count(), "minimum", rule.limit("minimum")));
                }
            }
        }
    }

    private static void missingBuyingPattern(Examination plan) {
        Examination.Rule rule = plan.rule("customers/missing-buying-pattern");
        if (!plan.has(BuyingPatternFact.class)) {
            rule.flag(plan.whole());
        }
    }

    private static void missingOffSeasonSale(Examination plan) {
        Examination.Rule rule = plan.rule("customers/missing-off-season-sale");
        if (plan.has(ConsumerSales.class)) {
            for (SeasonalDemand seasonalDemand : plan.all(SeasonalDemand.class)) {
                if ((!seasonalDemand.basis().equals("figures")
                                || seasonalDemand.times().compareTo(rule.limit("peak")) > 0)
                        && !plan.has(OffSeasonSale.class)) {
                    rule.flag(plan.whole(), Map.of("basis", seasonalDemand.basis(), "peak", seasonalDemand.peak()));
                }
            }
        }
    }

    private static void missingPainPoints(Examination plan) {
        Examination.Rule rule = plan.rule("customers/missing-pain-points");
        for (PersonaFact persona : plan.all(PersonaFact.class)) {
            if (persona.pains() == 0) {
                rule.flag(persona, Map.of("persona", persona.name()));
            }
        }
    }

    private static void missingPersona(Examination plan) {
        Examination.Rule rule = plan.rule("customers/missing-persona");
        if (!plan.has(PersonaFact.class)) {
            rule.flag(plan.whole());
        }
    }

    private static void missingRegion(Examination plan) {
        Examination.Rule rule = plan.rule("customers/missing-region");
        for (TerritoryFact territory : plan.all(TerritoryFact.class)) {
            if (!territory.region()) {
                rule.flag(territory, Map.of("territory", territory.name()));
            }
        }
    }

    private static void missingSeasonality(Examination plan) {
        Examination.Rule rule = plan.rule("customers/missing-seasonality");
        if (plan.has(ConsumerSales.class) && !plan.has(SeasonalityFact.class)) {
            rule.flag(plan.whole());
        }
    }

    private static void missingSolution(Examination plan) {
        Examination.Rule rule = plan.rule("customers/missing-solution");
        for (PersonaFact persona : plan.all(PersonaFact.class)) {
            if (!persona.solution()) {
                rule.flag(persona, Map.of("persona", persona.name()));
            }
        }
    }

    private static void missingTerritoryReason(Examination plan) {
        Examination.Rule rule = plan.rule("customers/missing-territory-reason");
        for (TerritoryFact territory : plan.all(TerritoryFact.class)) {
            if (!territory.reason()) {
                rule.flag(territory, Map.of("territory", territory.name()));
            }
        }
    }

    private static void missingTerritory(Examination plan) {
        Examination.Rule rule = plan.rule("customers/missing-territory");
        if (plan.has(SeveralSellers.class) && !plan.has(TerritoryFact.class)) {
            rule.flag(plan.whole());
        }
    }

    private static void overlappingTerritories(Examination plan) {
        Examination.Rule rule = plan.rule("customers/overlapping-territories");
        for (TerritoryFact territory : plan.all(TerritoryFact.class)) {
            for (SharedRegion sharedRegion : plan.all(SharedRegion.class)) {
                if (sharedRegion.at().equals(territory.at())) {
                    rule.flag(
                            territory,
                            Map.of(
                                    "region",
                                    sharedRegion.region(),
                                    "territory",
                                    territory.name(),
                                    "other",
                                    sharedRegion.other(),
                                    "owner",
                                    sharedRegion.owner()));
                }
            }
        }
    }

    private static void thinB2bProfile(Examination plan) {
        Examination.Rule rule = plan.rule("customers/thin-b2b-profile");
        for (BusinessPersonaFact persona : plan.all(BusinessPersonaFact.class)) {
            if (BigDecimal.valueOf(persona.traits()).compareTo(rule.limit("minimum")) < 0) {
                rule.flag(
                        persona,
                        Map.of(
                                "traits",
                                persona.traits(),
                                "minimum",
                                rule.limit("minimum"),
                                "persona",
                                persona.name()));
            }
        }
    }

    private static void thinB2cProfile(Examination plan) {
        Examination.Rule rule = plan.rule("customers/thin-b2c-profile");
        for (ConsumerPersonaFact persona : plan.all(ConsumerPersonaFact.class)) {
            if (BigDecimal.valueOf(persona.traits()).compareTo(rule.limit("minimum")) < 0) {
                rule.flag(
                        persona,
                        Map.of(
                                "traits",
                                persona.traits(),
                                "minimum",
                                rule.limit("minimum"),
                                "persona",
                                persona.name()));
            }
        }
    }

    private static void tooManyPersonas(Examination plan) {
        Examination.Rule rule = plan.rule("customers/too-many-personas");
        for (PersonaCount personaCount : plan.all(PersonaCount.class)) {
            if (BigDecimal.valueOf(personaCount.count()).compareTo(rule.limit("maximum")) > 0) {
                rule.flag(plan.whole(), Map.of("count", personaCount.count(), "maximum", rule.limit("maximum")));
            }
        }
    }

    private static void unaddressedPersona(Examination plan) {
        Examination.Rule rule = plan.rule("customers/unaddressed-persona");
        for (PersonaReach persona : plan.all(PersonaReach.class)) {
            if (persona.strategies() == 0) {
                rule.flag(persona, Map.of("persona", persona.name()));
            }
        }
    }

    private static void uncoveredTerritory(Examination plan) {
        Examination.Rule rule = plan.rule("customers/uncovered-territory");
        for (TerritoryCover territory : plan.all(TerritoryCover.class)) {
            if (List.of("nobody", "stranger").contains(territory.cover())
                    || territory.waiting().compareTo(rule.limit("waiting")) > 0) {
                rule.flag(
                        territory,
                        Map.of(
                                "cover",
                                territory.cover(),
                                "owner",
                                territory.owner(),
                                "waiting",
                                territory.waiting(),
                                "territory",
                                territory.name()));
            }
        }
    }
}

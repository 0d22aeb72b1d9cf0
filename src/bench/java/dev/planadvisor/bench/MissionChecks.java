package dev.planadvisor.bench;

import dev.planadvisor.facts.MissionFact;
import dev.planadvisor.facts.SellingPropositionFact;
import java.math.BigDecimal;
import java.util.Map;

/** The rules on the mission, in plain Java. */
final class MissionChecks {
    private MissionChecks() {}

    static void check(Examination plan) {
        missingSellingProposition(plan);
        missing(plan);
        slogan(plan);
    }

    private static void missingSellingProposition(Examination plan) {
        Examination.Rule rule = plan.rule("mission/missing-selling-proposition");
        if (!plan.has(SellingPropositionFact.class)) {
            rule.flag(plan.whole());
        }
    }

    private static void missing(Examination plan) {
        Examination.Rule rule = plan.rule("mission/missing");
        if (!plan.has(MissionFact.class)) {
            rule.flag(plan.whole());
        }
    }

    private static void slogan(Examination plan) {
        Examination.Rule rule = plan.rule("mission/slogan");
        for (MissionFact mission : plan.all(MissionFact.class)) {
            if (BigDecimal.valueOf(mission.words()).compareTo(rule.limit("minimum")) < 0
                    || BigDecimal.valueOf(mission.words()).compareTo(rule.limit("maximum")) > 0
                    || mission.parts() == 0) {
                rule.flag(
                        mission,
                        Map.of(
                                "words",
                                mission.words(),
                                "parts",
                                mission.parts(),
                                "minimum",
                                rule.limit("minimum"),
                                "maximum",
                                rule.limit("maximum")));
            }
        }
    }
}

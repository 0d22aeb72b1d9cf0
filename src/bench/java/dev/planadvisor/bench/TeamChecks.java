package dev.planadvisor.bench;

import dev.planadvisor.facts.AttainmentCoverage;
import dev.planadvisor.facts.ManagerSpan;
import dev.planadvisor.facts.PersonalKpis;
import dev.planadvisor.facts.QuotaCoverage;
import dev.planadvisor.facts.RoleFact;
import dev.planadvisor.facts.SellingHire;
import dev.planadvisor.facts.SellingRole;
import dev.planadvisor.facts.SupportFact;
import dev.planadvisor.facts.Workload;
import java.math.BigDecimal;
import java.util.Map;

/** The rules on the team, its quotas and its load, in plain Java. */
final class TeamChecks {
    private TeamChecks() {}

    static void check(Examination plan) {
        capacityGap(plan);
        fullYearHire(plan);
        missingKpi(plan);
        missingResponsibilities(plan);
        missingSupport(plan);
        missing(plan);
        overload(plan);
        quotaGap(plan);
        unmeasuredKpi(plan);
        unnamed(plan);
        wideSpan(plan);
    }

    private static void capacityGap(Examination plan) {
        Examination.Rule rule = plan.rule("team/capacity-gap");
        for (AttainmentCoverage coverage : plan.all(AttainmentCoverage.class)) {
            if (coverage.quotaCoverage().compareTo(BigDecimal.valueOf(100)) >= 0
                    && coverage.coverage().compareTo(rule.limit("minimum")) < 0) {
                rule.flag(
                        coverage,
                        Map.of(
                                "goal",
                                coverage.goal(),
                                "basis",
                                coverage.basis(),
                                "need",
                                coverage.need(),
                                "attained",
                                coverage.attained(),
                                "attainment",
                                coverage.attainment(),
                                "gap",
                                coverage.gap()));
            }
        }
    }

    private static void fullYearHire(Examination plan) {
        Examination.Rule rule = plan.rule("team/full-year-hire");
        for (SellingHire hire : plan.all(SellingHire.class)) {
            if (hire.above().compareTo(rule.limit("tolerance")) > 0 || !hire.ramped()) {
                rule.flag(
                        hire,
                        Map.of(
                                "hire",
                                hire.label(),
                                "start",
                                hire.start(),
                                "months",
                                hire.months(),
                                "quota",
                                hire.quota(),
                                "counted",
                                hire.counted()));
            }
        }
    }

    private static void missingKpi(Examination plan) {
        Examination.Rule rule = plan.rule("team/missing-kpi");
        for (SellingRole role : plan.all(SellingRole.class)) {
            if (role.kpis() == 0) {
                rule.flag(role, Map.of("role", role.label()));
            }
        }
    }

    private static void missingResponsibilities(Examination plan) {
        Examination.Rule rule = plan.rule("team/missing-responsibilities");
        for (RoleFact role : plan.all(RoleFact.class)) {
            if (role.responsibilities() == 0) {
                rule.flag(role, Map.of("role", role.label()));
            }
        }
    }

    private static void missingSupport(Examination plan) {
        Examination.Rule rule = plan.rule("team/missing-support");
        if (!plan.has(SupportFact.class)) {
            rule.flag(plan.whole());
        }
    }

    private static void missing(Examination plan) {
        Examination.Rule rule = plan.rule("team/missing");
        if (!plan.has(RoleFact.class)) {
            rule.flag(plan.whole());
        }
    }

    private static void overload(Examination plan) {
        Examination.Rule rule = plan.rule("team/overload");
        for (Workload load : plan.all(Workload.class)) {
            boolean many = BigDecimal.valueOf(load.frequentTactics()).compareTo(rule.limit("maximum")) > 0;
            boolean light = load.untimed() == 0 && load.share().compareTo(rule.limit("light")) <= 0;
            if (load.hours().compareTo(load.week()) > 0 || many && !light) {
                rule.flag(
                        load,
                        Map.of(
                                "person",
                                load.label(),
                                "count",
                                load.frequentTactics(),
                                "hours",
                                load.hours(),
                                "week",
                                load.week()));
            }
        }
    }

    private static void quotaGap(Examination plan) {
        Examination.Rule rule = plan.rule("team/quota-gap");
        for (QuotaCoverage coverage : plan.all(QuotaCoverage.class)) {
            if (coverage.coverage().compareTo(rule.limit("minimum")) < 0) {
                rule.flag(
                        coverage,
                        Map.of(
                                "goal",
                                coverage.goal(),
                                "basis",
                                coverage.basis(),
                                "need",
                                coverage.need(),
                                "capacity",
                                coverage.capacity(),
                                "gap",
                                coverage.gap(),
                                "heads",
                                coverage.heads()));
            }
        }
    }

    private static void unmeasuredKpi(Examination plan) {
        Examination.Rule rule = plan.rule("team/unmeasured-kpi");
        for (PersonalKpis role : plan.all(PersonalKpis.class)) {
            if (role.withoutFigure() > 0) {
                rule.flag(role, Map.of("role", role.label(), "count", role.withoutFigure(), "kpi", role.example()));
            }
        }
    }

    private static void unnamed(Examination plan) {
        Examination.Rule rule = plan.rule("team/unnamed");
        for (RoleFact role : plan.all(RoleFact.class)) {
            if (!role.named() && !role.group() && !role.starts()) {
                rule.flag(role, Map.of("role", role.label()));
            }
        }
    }

    private static void wideSpan(Examination plan) {
        Examination.Rule rule = plan.rule("team/wide-span");
        for (ManagerSpan manager : plan.all(ManagerSpan.class)) {
            if (BigDecimal.valueOf(manager.people()).compareTo(rule.limit("maximum")) > 0) {
                rule.flag(
                        manager,
                        Map.of(
                                "manager",
                                manager.label(),
                                "count",
                                manager.people(),
                                "maximum",
                                rule.limit("maximum")));
            }
        }
    }
}

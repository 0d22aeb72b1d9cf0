package dev.planadvisor.bench;

import dev.planadvisor.facts.ChurnCadence;
import dev.planadvisor.facts.CustomerBalance;
import dev.planadvisor.facts.FunnelCoverage;
import dev.planadvisor.facts.LastYearRevenue;
import dev.planadvisor.facts.LifetimeValue;
import dev.planadvisor.facts.MeasuredKind;
import dev.planadvisor.facts.MetricCadence;
import dev.planadvisor.facts.MetricFact;
import dev.planadvisor.facts.MonthlyChurn;
import dev.planadvisor.facts.MostlyRecurringRevenue;
import dev.planadvisor.facts.NewBusinessSelling;
import dev.planadvisor.facts.NewCustomerCoverage;
import dev.planadvisor.facts.PipelineCoverage;
import dev.planadvisor.facts.RecurringRevenue;
import dev.planadvisor.facts.RevenueBalance;
import dev.planadvisor.facts.SellingTeam;
import dev.planadvisor.facts.StageCount;
import dev.planadvisor.facts.StageFact;
import dev.planadvisor.facts.StatedCycle;
import dev.planadvisor.facts.StatedResult;
import java.math.BigDecimal;
import java.util.Map;

/** The rules on metrics and the sales process, in plain Java. */
final class MetricChecks {
    private MetricChecks() {}

    static void check(Examination plan) {
        contradictingConversion(plan);
        contradictingCycle(plan);
        leakyBucket(plan);
        missingChurn(plan);
        missingConversion(plan);
        missingNewBusiness(plan);
        missingRecurringRevenue(plan);
        missingRepPerformance(plan);
        missingStages(plan);
        missingYearOnYear(plan);
        missing(plan);
        overstatedLifetimeValue(plan);
        rare(plan);
        slowChurn(plan);
        thinPipeline(plan);
        tooFewDeals(plan);
        unreachableTarget(plan);
        unreplacedChurn(plan);
        untied(plan);
    }

    private static void contradictingConversion(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/contradicting-conversion");
        for (StatedResult result : plan.all(StatedResult.class)) {
            if (result.difference().compareTo(rule.limit("tolerance")) > 0) {
                rule.flag(
                        result,
                        Map.of(
                                "figure",
                                result.figure(),
                                "statedConversion",
                                result.statedConversion(),
                                "conversion",
                                result.conversion(),
                                "statedDeals",
                                result.statedDeals(),
                                "deals",
                                result.deals(),
                                "statedRevenue",
                                result.statedRevenue(),
                                "revenue",
                                result.revenue()));
            }
        }
    }

    private static void contradictingCycle(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/contradicting-cycle");
        for (StatedCycle process : plan.all(StatedCycle.class)) {
            if (process.percent().compareTo(rule.limit("tolerance")) > 0
                    && process.longer().compareTo(rule.limit("days")) > 0) {
                rule.flag(
                        process, Map.of("stages", process.stages(), "days", process.days(), "cycle", process.cycle()));
            }
        }
    }

    private static void leakyBucket(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/leaky-bucket");
        for (CustomerBalance balance : plan.all(CustomerBalance.class)) {
            if (leaks(balance)) {
                rule.flag(
                        balance,
                        Map.of(
                                "active",
                                balance.active(),
                                "lost",
                                balance.lost(),
                                "won",
                                balance.won(),
                                "growth",
                                balance.growth(),
                                "needed",
                                balance.needed()));
            }
        }
    }

    private static boolean leaks(CustomerBalance balance) {
        return balance.lost().compareTo(balance.won()) > 0
                || (balance.growth().signum() > 0 && balance.won().compareTo(balance.needed()) < 0);
    }

    private static void missingChurn(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/missing-churn");
        if (plan.has(MostlyRecurringRevenue.class) && !isMeasured(plan, "churn")) {
            rule.flag(plan.whole());
        }
    }

    private static void missingConversion(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/missing-conversion");
        for (StageFact stage : plan.all(StageFact.class)) {
            if (!stage.converts()) {
                rule.flag(stage, Map.of("stage", stage.label()));
            }
        }
    }

    private static void missingNewBusiness(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/missing-new-business");
        for (NewBusinessSelling newBusinessSelling : plan.all(NewBusinessSelling.class)) {
            if (!isMeasured(plan, "new-business-revenue")) {
                rule.flag(plan.whole(), Map.of("strategy", newBusinessSelling.label()));
            }
        }
    }

    private static void missingRecurringRevenue(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/missing-recurring-revenue");
        if (plan.has(MostlyRecurringRevenue.class) && !isMeasured(plan, "recurring-revenue")) {
            rule.flag(plan.whole());
        }
    }

    private static void missingRepPerformance(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/missing-rep-performance");
        for (SellingTeam sellingTeam : plan.all(SellingTeam.class)) {
            if (!isMeasured(plan, "rep-performance")) {
                rule.flag(plan.whole(), Map.of("count", sellingTeam.sellers()));
            }
        }
    }

    private static void missingStages(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/missing-stages");
        for (StageCount stageCount : plan.all(StageCount.class)) {
            if (BigDecimal.valueOf(stageCount.steps()).compareTo(rule.limit("minimum")) < 0) {
                rule.flag(
                        plan.whole(),
                        Map.of(
                                "count",
                                stageCount.stages(),
                                "leads",
                                stageCount.leads(),
                                "minimum",
                                rule.limit("minimum")));
            }
        }
    }

    private static void missingYearOnYear(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/missing-year-on-year");
        for (LastYearRevenue lastYearRevenue : plan.all(LastYearRevenue.class)) {
            if (!isMeasured(plan, "year-on-year-revenue")) {
                rule.flag(plan.whole(), Map.of("amount", lastYearRevenue.amount()));
            }
        }
    }

    private static void missing(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/missing");
        if (!plan.has(MetricFact.class)) {
            rule.flag(plan.whole());
        }
    }

    private static void overstatedLifetimeValue(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/overstated-lifetime-value");
        for (LifetimeValue value : plan.all(LifetimeValue.class)) {
            if (value.percent().compareTo(rule.limit("maximum")) > 0) {
                rule.flag(value, Map.of("stated", value.stated(), "revenue", value.revenue(), "most", value.most()));
            }
        }
    }

    private static void rare(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/rare");
        for (MetricCadence metric : plan.all(MetricCadence.class)) {
            if (metric.timesPerYear().compareTo(rule.limit("minimum")) < 0) {
                rule.flag(metric, Map.of("metric", metric.label(), "times", metric.timesPerYear()));
            }
        }
    }

    private static void slowChurn(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/slow-churn");
        if (plan.has(RecurringRevenue.class)) {
            for (MonthlyChurn monthlyChurn : plan.all(MonthlyChurn.class)) {
                if (monthlyChurn.customers().compareTo(rule.limit("customers")) >= 0) {
                    for (ChurnCadence metric : plan.all(ChurnCadence.class)) {
                        if (metric.timesPerYear().compareTo(rule.limit("minimum")) < 0) {
                            rule.flag(
                                    metric,
                                    Map.of(
                                            "metric",
                                            metric.label(),
                                            "times",
                                            metric.timesPerYear(),
                                            "lost",
                                            monthlyChurn.customers()));
                        }
                    }
                }
            }
        }
    }

    private static void thinPipeline(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/thin-pipeline");
        for (PipelineCoverage pipeline : plan.all(PipelineCoverage.class)) {
            if ((pipeline.winRate().signum() > 0 && pipeline.coverage().compareTo(pipeline.needed()) < 0)
                    || (pipeline.winRate().signum() == 0 && pipeline.coverage().compareTo(rule.limit("usual")) < 0)) {
                rule.flag(
                        pipeline,
                        Map.of(
                                "goal",
                                pipeline.goal(),
                                "basis",
                                pipeline.basis(),
                                "pipeline",
                                pipeline.pipeline(),
                                "cycle",
                                pipeline.cycle(),
                                "need",
                                pipeline.need(),
                                "coverage",
                                pipeline.coverage(),
                                "rate",
                                pipeline.winRate(),
                                "winRate",
                                pipeline.winRate(),
                                "needed",
                                pipeline.needed(),
                                "usual",
                                rule.limit("usual")));
            }
        }
    }

    private static void tooFewDeals(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/too-few-deals");
        for (NewCustomerCoverage process : plan.all(NewCustomerCoverage.class)) {
            if (process.coverage().compareTo(rule.limit("minimum")) < 0) {
                rule.flag(
                        process,
                        Map.of(
                                "goal",
                                process.goal(),
                                "customers",
                                process.customers(),
                                "deals",
                                process.deals(),
                                "gap",
                                process.gap()));
            }
        }
    }

    private static void unreachableTarget(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/unreachable-target");
        for (FunnelCoverage funnel : plan.all(FunnelCoverage.class)) {
            if (funnel.coverage().compareTo(rule.limit("minimum")) < 0) {
                rule.flag(
                        funnel,
                        Map.of(
                                "goal",
                                funnel.goal(),
                                "basis",
                                funnel.basis(),
                                "need",
                                funnel.need(),
                                "leads",
                                funnel.leads(),
                                "conversion",
                                funnel.conversion(),
                                "deal",
                                funnel.averageDeal(),
                                "revenue",
                                funnel.revenue(),
                                "gap",
                                funnel.gap()));
            }
        }
    }

    private static void unreplacedChurn(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/unreplaced-churn");
        boolean leaks = plan.all(CustomerBalance.class).stream().anyMatch(MetricChecks::leaks);
        for (RevenueBalance balance : plan.all(RevenueBalance.class)) {
            boolean outweighed = balance.lost().compareTo(balance.won()) > 0;
            boolean forgotten = !balance.expands() && balance.coverage().compareTo(rule.limit("minimum")) < 0;
            if (!leaks && (outweighed || forgotten)) {
                rule.flag(
                        balance,
                        Map.of(
                                "goal",
                                balance.goal(),
                                "today",
                                balance.today(),
                                "lost",
                                balance.lost(),
                                "won",
                                balance.won(),
                                "growth",
                                balance.growth(),
                                "needed",
                                balance.needed()));
            }
        }
    }

    private static void untied(Examination plan) {
        Examination.Rule rule = plan.rule("metrics/untied");
        for (MetricFact metric : plan.all(MetricFact.class)) {
            if (metric.goals() == 0) {
                rule.flag(metric, Map.of("metric", metric.label()));
            }
        }
    }

    private static boolean isMeasured(Examination plan, String kind) {
        for (MeasuredKind measured : plan.all(MeasuredKind.class)) {
            if (measured.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }
}

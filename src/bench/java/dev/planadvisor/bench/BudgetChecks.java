package dev.planadvisor.bench;

import dev.planadvisor.facts.BudgetFact;
import dev.planadvisor.facts.BudgetHeading;
import dev.planadvisor.facts.BudgetItemFact;
import dev.planadvisor.facts.CostSplit;
import dev.planadvisor.facts.CostTiming;
import dev.planadvisor.facts.CustomerYears;
import dev.planadvisor.facts.EmployedTeam;
import dev.planadvisor.facts.ForeignCost;
import dev.planadvisor.facts.GainComparison;
import dev.planadvisor.facts.GainFact;
import dev.planadvisor.facts.GrossMargin;
import dev.planadvisor.facts.HirePay;
import dev.planadvisor.facts.ImpliedCost;
import dev.planadvisor.facts.ItemisedBudget;
import dev.planadvisor.facts.LargestCost;
import dev.planadvisor.facts.PaidTools;
import dev.planadvisor.facts.Payback;
import dev.planadvisor.facts.PlanCost;
import dev.planadvisor.facts.PlannedPromotion;
import dev.planadvisor.facts.RecurringCost;
import dev.planadvisor.facts.Reserve;
import dev.planadvisor.facts.ReturnOnInvestment;
import dev.planadvisor.facts.RevenueGain;
import dev.planadvisor.facts.RevenueGainProfit;
import dev.planadvisor.facts.SalaryOverlap;
import dev.planadvisor.facts.SellerTeam;
import dev.planadvisor.facts.StatedItemTotal;
import dev.planadvisor.facts.StatedTotal;
import dev.planadvisor.facts.WinningCost;
import java.math.BigDecimal;
import java.util.Map;

/** The rules on costs, gain and return, in plain Java. */
final class BudgetChecks {
    private BudgetChecks() {}

    static void check(Examination plan) {
        costAboveGain(plan);
        costlyCustomers(plan);
        duplicate(plan);
        duplicateSalary(plan);
        fullYearGain(plan);
        gainAsRevenue(plan);
        gainBeyondGoals(plan);
        itemOutsidePeriod(plan);
        latePayback(plan);
        missingAmount(plan);
        missingCommissions(plan);
        missingContingency(plan);
        missingGain(plan);
        missingMargin(plan);
        missingPromotions(plan);
        missingRecurrence(plan);
        missingSalaries(plan);
        missingSubscriptions(plan);
        missing(plan);
        mixedCurrencies(plan);
        singleLump(plan);
        thinReturn(plan);
        unbudgetedActivity(plan);
        unpaidHire(plan);
        unsplitCosts(plan);
        wrongItemTotal(plan);
        wrongTotal(plan);
    }

    private static void costAboveGain(Examination plan) {
        Examination.Rule rule = plan.rule("budget/cost-above-gain");
        for (PlanCost planCost : plan.all(PlanCost.class)) {
            for (GainFact gain : plan.all(GainFact.class)) {
                if (gain.amount().compareTo(planCost.total()) <= 0) {
                    rule.flag(plan.whole(), Map.of("cost", planCost.total(), "gain", gain.amount()));
                }
            }
        }
    }

    private static void costlyCustomers(Examination plan) {
        Examination.Rule rule = plan.rule("budget/costly-customers");
        for (WinningCost winningCost : plan.all(WinningCost.class)) {
            if (winningCost.above().compareTo(rule.limit("tolerance")) > 0) {
                rule.flag(
                        plan.whole(),
                        Map.of(
                                "cost",
                                winningCost.cost(),
                                "profit",
                                winningCost.profit(),
                                "customers",
                                winningCost.customers(),
                                "total",
                                winningCost.total()));
            }
        }
    }

    private static void duplicate(Examination plan) {
        Examination.Rule rule = plan.rule("budget/duplicate");
        for (BudgetItemFact item : plan.all(BudgetItemFact.class)) {
            if (item.repeated()) {
                rule.flag(item, Map.of("item", item.label(), "amount", item.amount()));
            }
        }
    }

    private static void duplicateSalary(Examination plan) {
        Examination.Rule rule = plan.rule("budget/duplicate-salary");
        for (SalaryOverlap salary : plan.all(SalaryOverlap.class)) {
            if (salary.months().compareTo(rule.limit("months")) > 0) {
                rule.flag(
                        salary,
                        Map.of(
                                "item",
                                salary.label(),
                                "person",
                                salary.person(),
                                "other",
                                salary.other(),
                                "months",
                                salary.months()));
            }
        }
    }

    private static void fullYearGain(Examination plan) {
        Examination.Rule rule = plan.rule("budget/full-year-gain");
        for (CustomerYears customerYears : plan.all(CustomerYears.class)) {
            if (customerYears.off().compareTo(rule.limit("tolerance")) <= 0 && !customerYears.told()) {
                rule.flag(
                        plan.whole(),
                        Map.of(
                                "customers",
                                customerYears.customers(),
                                "deal",
                                customerYears.deal(),
                                "gain",
                                customerYears.gain()));
            }
        }
    }

    private static void gainAsRevenue(Examination plan) {
        Examination.Rule rule = plan.rule("budget/gain-as-revenue");
        for (PlanCost planCost : plan.all(PlanCost.class)) {
            for (RevenueGainProfit revenueGainProfit : plan.all(RevenueGainProfit.class)) {
                if (revenueGainProfit.profit().compareTo(planCost.total()) < 0) {
                    rule.flag(
                            plan.whole(),
                            Map.of(
                                    "cost",
                                    planCost.total(),
                                    "revenue",
                                    revenueGainProfit.revenue(),
                                    "margin",
                                    revenueGainProfit.margin(),
                                    "profit",
                                    revenueGainProfit.profit()));
                }
            }
        }
    }

    private static void gainBeyondGoals(Examination plan) {
        Examination.Rule rule = plan.rule("budget/gain-beyond-goals");
        for (GainComparison gain : plan.all(GainComparison.class)) {
            if (gain.percent().compareTo(rule.limit("most")) > 0) {
                rule.flag(
                        gain,
                        Map.of(
                                "goal",
                                gain.goal(),
                                "gain",
                                gain.gain(),
                                "basis",
                                gain.basis(),
                                "counts",
                                gain.counts(),
                                "revenue",
                                gain.revenue(),
                                "margin",
                                gain.margin(),
                                "reach",
                                gain.reach()));
            }
        }
    }

    private static void itemOutsidePeriod(Examination plan) {
        Examination.Rule rule = plan.rule("budget/item-outside-period");
        for (CostTiming item : plan.all(CostTiming.class)) {
            if (!item.place().equals("inside")) {
                rule.flag(
                        item,
                        Map.of(
                                "item",
                                item.label(),
                                "place",
                                item.place(),
                                "day",
                                item.start(),
                                "months",
                                item.months(),
                                "start",
                                item.periodStart(),
                                "close",
                                item.periodEnd()));
            }
        }
    }

    private static void latePayback(Examination plan) {
        Examination.Rule rule = plan.rule("budget/late-payback");
        for (Payback payback : plan.all(Payback.class)) {
            if (!payback.reached().equals("period")) {
                rule.flag(
                        plan.whole(),
                        Map.of(
                                "reached",
                                payback.reached(),
                                "months",
                                payback.months(),
                                "late",
                                payback.late(),
                                "cost",
                                payback.cost(),
                                "profit",
                                payback.profit()));
            }
        }
    }

    private static void missingAmount(Examination plan) {
        Examination.Rule rule = plan.rule("budget/missing-amount");
        for (BudgetItemFact item : plan.all(BudgetItemFact.class)) {
            if (!item.priced()) {
                rule.flag(item, Map.of("item", item.label()));
            }
        }
    }

    private static void missingCommissions(Examination plan) {
        Examination.Rule rule = plan.rule("budget/missing-commissions");
        for (SellerTeam sellerTeam : plan.all(SellerTeam.class)) {
            if (plan.has(ItemisedBudget.class) && !hasHeading(plan, "commissions")) {
                rule.flag(plan.whole(), Map.of("people", sellerTeam.people()));
            }
        }
    }

    private static void missingContingency(Examination plan) {
        Examination.Rule rule = plan.rule("budget/missing-contingency");
        for (Reserve reserve : plan.all(Reserve.class)) {
            if (reserve.percent().compareTo(rule.limit("minimum")) < 0) {
                rule.flag(
                        plan.whole(),
                        Map.of(
                                "minimum",
                                rule.limit("minimum"),
                                "size",
                                reserve.size(),
                                "reserve",
                                reserve.reserve(),
                                "cost",
                                reserve.cost(),
                                "percent",
                                reserve.percent()));
            }
        }
    }

    private static void missingGain(Examination plan) {
        Examination.Rule rule = plan.rule("budget/missing-gain");
        if (!plan.has(GainFact.class)) {
            rule.flag(plan.whole());
        }
    }

    private static void missingMargin(Examination plan) {
        Examination.Rule rule = plan.rule("budget/missing-margin");
        for (RevenueGain revenueGain : plan.all(RevenueGain.class)) {
            if (!plan.has(GrossMargin.class)) {
                rule.flag(plan.whole(), Map.of("revenue", revenueGain.revenue()));
            }
        }
    }

    private static void missingPromotions(Examination plan) {
        Examination.Rule rule = plan.rule("budget/missing-promotions");
        for (ItemisedBudget itemisedBudget : plan.all(ItemisedBudget.class)) {
            if (!hasHeading(plan, "promotions") && !plan.has(PlannedPromotion.class)) {
                rule.flag(plan.whole(), Map.of("items", itemisedBudget.items()));
            }
        }
    }

    private static void missingRecurrence(Examination plan) {
        Examination.Rule rule = plan.rule("budget/missing-recurrence");
        for (RecurringCost item : plan.all(RecurringCost.class)) {
            if (item.recurrence().isEmpty()) {
                rule.flag(item, Map.of("item", item.label(), "amount", item.amount()));
            }
        }
    }

    private static void missingSalaries(Examination plan) {
        Examination.Rule rule = plan.rule("budget/missing-salaries");
        for (EmployedTeam employedTeam : plan.all(EmployedTeam.class)) {
            if (plan.has(ItemisedBudget.class) && !hasHeading(plan, "salaries")) {
                rule.flag(plan.whole(), Map.of("people", employedTeam.people(), "role", employedTeam.first()));
            }
        }
    }

    private static void missingSubscriptions(Examination plan) {
        Examination.Rule rule = plan.rule("budget/missing-subscriptions");
        for (PaidTools paidTools : plan.all(PaidTools.class)) {
            if (!paidTools.covered() && plan.has(ItemisedBudget.class) && !hasHeading(plan, "subscriptions")) {
                rule.flag(plan.whole(), Map.of("tools", paidTools.tools(), "names", paidTools.names()));
            }
        }
    }

    private static void missing(Examination plan) {
        Examination.Rule rule = plan.rule("budget/missing");
        if (!plan.has(BudgetFact.class)) {
            rule.flag(plan.whole());
        }
    }

    private static void mixedCurrencies(Examination plan) {
        Examination.Rule rule = plan.rule("budget/mixed-currencies");
        for (ForeignCost item : plan.all(ForeignCost.class)) {
            if (!item.rated()) {
                rule.flag(item, Map.of("item", item.label(), "currency", item.currency(), "plan", item.planCurrency()));
            }
        }
    }

    private static void singleLump(Examination plan) {
        Examination.Rule rule = plan.rule("budget/single-lump");
        for (LargestCost largestCost : plan.all(LargestCost.class)) {
            if (largestCost.form().equals("total")
                    || largestCost.form().equals("item")
                    || (largestCost.share().compareTo(rule.limit("share")) >= 0 && !largestCost.described())) {
                rule.flag(
                        plan.whole(),
                        Map.of(
                                "form",
                                largestCost.form(),
                                "item",
                                largestCost.label(),
                                "share",
                                largestCost.share(),
                                "cost",
                                largestCost.cost()));
            }
        }
    }

    private static void thinReturn(Examination plan) {
        Examination.Rule rule = plan.rule("budget/thin-return");
        for (ReturnOnInvestment returnOnInvestment : plan.all(ReturnOnInvestment.class)) {
            if (returnOnInvestment.percent().compareTo(rule.limit("minimum")) < 0) {
                rule.flag(
                        plan.whole(),
                        Map.of(
                                "percent",
                                returnOnInvestment.percent(),
                                "cost",
                                returnOnInvestment.cost(),
                                "profit",
                                returnOnInvestment.profit(),
                                "minimum",
                                rule.limit("minimum")));
            }
        }
    }

    private static void unbudgetedActivity(Examination plan) {
        Examination.Rule rule = plan.rule("budget/unbudgeted-activity");
        for (ImpliedCost activity : plan.all(ImpliedCost.class)) {
            if (!activity.covered()) {
                rule.flag(activity, Map.of("activity", activity.label(), "category", activity.category()));
            }
        }
    }

    private static void unpaidHire(Examination plan) {
        Examination.Rule rule = plan.rule("budget/unpaid-hire");
        for (HirePay hire : plan.all(HirePay.class)) {
            if (BigDecimal.valueOf(hire.unpaidDays()).compareTo(rule.limit("days")) > 0) {
                rule.flag(
                        hire,
                        Map.of(
                                "hire",
                                hire.label(),
                                "start",
                                hire.start(),
                                "first",
                                hire.first(),
                                "paid",
                                hire.paid()));
            }
        }
    }

    private static void unsplitCosts(Examination plan) {
        Examination.Rule rule = plan.rule("budget/unsplit-costs");
        for (CostSplit costSplit : plan.all(CostSplit.class)) {
            if (costSplit.told() == 0) {
                rule.flag(plan.whole(), Map.of("items", costSplit.items()));
            }
        }
    }

    private static void wrongItemTotal(Examination plan) {
        Examination.Rule rule = plan.rule("budget/wrong-item-total");
        for (StatedItemTotal item : plan.all(StatedItemTotal.class)) {
            if (item.off().compareTo(rule.limit("tolerance")) > 0) {
                rule.flag(
                        item,
                        Map.of(
                                "item",
                                item.label(),
                                "amount",
                                item.amount(),
                                "times",
                                item.times(),
                                "sum",
                                item.sum(),
                                "stated",
                                item.stated(),
                                "slip",
                                item.slip()));
            }
        }
    }

    private static void wrongTotal(Examination plan) {
        Examination.Rule rule = plan.rule("budget/wrong-total");
        for (StatedTotal statedTotal : plan.all(StatedTotal.class)) {
            if (statedTotal.off().compareTo(rule.limit("tolerance")) > 0) {
                rule.flag(
                        plan.whole(),
                        Map.of(
                                "kind",
                                statedTotal.kind(),
                                "stated",
                                statedTotal.stated(),
                                "sum",
                                statedTotal.sum(),
                                "slip",
                                statedTotal.slip(),
                                "item",
                                statedTotal.item()));
            }
        }
    }

    private static boolean hasHeading(Examination plan, String category) {
        for (BudgetHeading heading : plan.all(BudgetHeading.class)) {
            if (heading.category().equals(category)) {
                return true;
            }
        }
        return false;
    }
}

package dev.planadvisor.facts;

import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.RecurringShare;
import dev.planadvisor.plan.TeamMember;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What in a plan may carry fast growth: quotas, the sales process, the open pipeline, or growth of that size in the past. */
final class GrowthCarriers {
    private static final Pattern RATE =
            Pattern.compile("(?<!\\d)(\\d{1,4})(?:[.,]\\d{1,2})?\\s?(?:%|percent|per cent|procent)");
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    private final Plan plan;

    GrowthCarriers(Plan plan) {
        this.plan = plan;
    }

    /**
     * Whether one of them comes to what the goal asks for.
     *
     * @param months the goal's span
     * @param growth percent a year
     */
    boolean carry(UnderstoodGoal goal, BigDecimal baseline, BigDecimal target, BigDecimal months, BigDecimal growth) {
        if (namesPastGrowth(goal.goal().reason(), growth)) {
            return true;
        }
        GoalMetric metric = goal.metric().orElse(GoalMetric.OTHER);
        return switch (metric) {
            case REVENUE, NEW_BUSINESS_REVENUE, RECURRING_REVENUE -> carryRevenue(metric, baseline, target, months);
            case NEW_CUSTOMERS ->
                deals(months).filter(d -> d.compareTo(target) >= 0).isPresent();
            case CUSTOMERS ->
                deals(months)
                        .filter(d -> d.compareTo(target.subtract(baseline)) >= 0)
                        .isPresent();
            default -> false;
        };
    }

    private boolean carryRevenue(GoalMetric metric, BigDecimal baseline, BigDecimal target, BigDecimal months) {
        boolean baseStays =
                metric != GoalMetric.NEW_BUSINESS_REVENUE && (metric == GoalMetric.RECURRING_REVENUE || recurring());
        BigDecimal wanted = baseStays ? target.subtract(baseline) : target;
        boolean byProcess = plan.process() != null
                && new SalesFunnel(plan.process())
                        .revenue(months)
                        .filter(r -> r.compareTo(wanted) >= 0)
                        .isPresent();
        return quotas().compareTo(target) >= 0 || byProcess || pipeline().compareTo(wanted) >= 0;
    }

    private boolean recurring() {
        return plan.company() != null
                && plan.company().recurringRevenue() != null
                && plan.company().recurringRevenue() != RecurringShare.NONE;
    }

    private Optional<BigDecimal> deals(BigDecimal months) {
        return plan.process() == null ? Optional.empty() : new SalesFunnel(plan.process()).deals(months);
    }

    /** Quotas as the plan counts them, in its period where it says so. */
    private BigDecimal quotas() {
        BigDecimal sum = BigDecimal.ZERO;
        for (TeamMember member : plan.team()) {
            BigDecimal quota = member.quotaInPeriod() != null ? member.quotaInPeriod() : member.quota();
            if (quota != null) {
                sum = sum.add(quota.multiply(BigDecimal.valueOf(member.headcount() == null ? 1 : member.headcount())));
            }
        }
        return sum;
    }

    /** Open pipeline × win rate; nothing where either is unsaid. */
    private BigDecimal pipeline() {
        if (plan.process() == null
                || plan.process().openPipeline() == null
                || plan.process().winRate() == null) {
            return BigDecimal.ZERO;
        }
        return plan.process()
                .openPipeline()
                .multiply(plan.process().winRate().value())
                .multiply(PERCENT);
    }

    /** Whether a reason names a rate of at least three quarters of the growth: 'we grew 55 % in each of the last two years'. */
    static boolean namesPastGrowth(String reason, BigDecimal growth) {
        if (!Text.said(reason)) {
            return false;
        }
        BigDecimal enough = growth.multiply(new BigDecimal("0.75"));
        Matcher rate = RATE.matcher(reason);
        while (rate.find()) {
            if (new BigDecimal(rate.group(1)).compareTo(enough) >= 0) {
                return true;
            }
        }
        return false;
    }
}

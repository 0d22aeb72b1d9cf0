package dev.planadvisor.facts;

import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.RecurringShare;
import dev.planadvisor.plan.TeamMember;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** What in a plan may carry fast growth: quotas, the sales process, the open pipeline, or growth in the past. */
final class GrowthCarriers {
    private static final Pattern RATE =
            Pattern.compile("(?<!\\d)(\\d{1,4})(?:[.,]\\d{1,2})?\\s?(?:%|percent|per cent|procent)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Plan plan;

    GrowthCarriers(Plan plan) {
        this.plan = plan;
    }

    /**
     * Whether quotas, process or pipeline come to what the goal asks for.
     *
     * @param months the goal's span
     */
    boolean carry(UnderstoodGoal goal, BigDecimal baseline, BigDecimal target, BigDecimal months) {
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
                .movePointLeft(2);
    }

    /**
     * The largest rate that a reason names ('we grew 55 % in each of the last two years'), in percent of the growth; 0 where it
     * names none, or where nothing is to grow.
     *
     * @param growth percent a year
     */
    static BigDecimal past(String reason, BigDecimal growth) {
        if (!Text.said(reason) || growth.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        return RATE.matcher(reason)
                .results()
                .map(rate -> new BigDecimal(rate.group(1)))
                .max(Comparator.naturalOrder())
                .map(rate -> rate.multiply(HUNDRED).divide(growth, MathContext.DECIMAL64))
                .orElse(BigDecimal.ZERO);
    }
}

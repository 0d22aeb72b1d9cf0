package dev.planadvisor.facts;

import dev.planadvisor.plan.RoleKind;
import dev.planadvisor.plan.TeamMember;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The quotas of a team, added up against what they serve.
 *
 * @param capacities what each quota comes to, start and ramp counted
 */
record QuotaPlan(RevenueNeed need, List<Capacity> capacities) {
    /** Their figures in revenue would count what sellers close a second time. */
    private static final Set<RoleKind> FEED_OTHERS =
            EnumSet.of(RoleKind.PROSPECTING, RoleKind.MARKETING, RoleKind.SUPPORT);

    /**
     * What the quota of one role comes to over the horizon.
     *
     * @param amount start and ramp counted
     * @param attained {@code amount} at the attainment that the role states
     * @param attainmentStated whether it states one
     */
    record Capacity(int index, int heads, BigDecimal amount, BigDecimal attained, boolean attainmentStated) {}

    /**
     * Adds up the quotas; nothing where the sum would not be sure: no quota, a seller without one, or no goal that they
     * serve.
     */
    static Optional<QuotaPlan> of(PlanContext context) {
        List<Integer> carriers = carriers(context);
        if (carriers.isEmpty()) {
            return Optional.empty();
        }
        Optional<QuotaPlan> ofNewBusiness =
                RevenueNeed.ofNewBusiness(context).map(need -> against(need, carriers, context));
        // Account managers without a quota bring revenue that no quota counts.
        boolean uncounted = context.plan().team().stream()
                .anyMatch(member -> member.kind() == RoleKind.ACCOUNT_MANAGEMENT && !carriesQuota(member));
        Optional<QuotaPlan> ofRevenue = RevenueNeed.ofRevenue(context)
                .or(() -> RevenueNeed.ofRecurringGrowth(context))
                .filter(need -> !(uncounted && need.holdsTodaysCustomers(context)))
                .map(need -> against(need, carriers, context));
        // Quotas far above the goal of new business are there for all of the revenue.
        BigDecimal overAssignment = context.assumedShare(Assumption.OVER_ASSIGNMENT);
        boolean serveNewBusiness = ofNewBusiness
                .filter(plan -> ofRevenue.isEmpty()
                        || plan.amount().compareTo(plan.need().amount().multiply(overAssignment)) <= 0)
                .isPresent();
        return serveNewBusiness ? ofNewBusiness : ofRevenue;
    }

    BigDecimal amount() {
        return capacities.stream().map(Capacity::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal attained() {
        return capacities.stream().map(Capacity::attained).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean attainmentStated() {
        return capacities.stream().anyMatch(Capacity::attainmentStated);
    }

    int heads() {
        return capacities.stream().mapToInt(Capacity::heads).sum();
    }

    private static QuotaPlan against(RevenueNeed need, List<Integer> carriers, PlanContext context) {
        TeamPositions roster = TeamPositions.of(context.plan());
        return new QuotaPlan(
                need,
                carriers.stream()
                        .map(index -> capacity(index, roster, need.horizon()))
                        .toList());
    }

    private static Capacity capacity(int index, TeamPositions roster, Horizon horizon) {
        TeamMember member = roster.members().get(index);
        int heads = roster.heads(index);
        SellingCapacity selling = selling(member, heads, horizon);
        BigDecimal amount = selling.over(horizon);
        if (member.quotaInPeriod() != null) {
            // The plan's own figure counts, as far as the days that are left allow it.
            amount = member.quotaInPeriod().multiply(BigDecimal.valueOf(heads));
            if (member.quota() != null
                    && member.start() != null
                    && member.start().isAfter(horizon.start())) {
                amount = amount.min(selling.unramped(horizon));
            }
        }
        boolean stated = member.attainment() != null;
        BigDecimal attained = stated
                ? amount.multiply(member.attainment().value()).movePointLeft(2).round(MathContext.DECIMAL64)
                : amount;
        return new Capacity(index, heads, amount, attained, stated);
    }

    static SellingCapacity selling(TeamMember member, int heads, Horizon horizon) {
        boolean joins = member.start() != null;
        return new SellingCapacity(
                member.quota() == null ? BigDecimal.ZERO : member.quota(),
                heads,
                joins ? member.start() : horizon.start(),
                joins && member.rampMonths() != null ? member.rampMonths() : BigDecimal.ZERO);
    }

    /** Whether others close what a role starts; where consumers buy, marketing brings the sales of the web shop itself. */
    private static boolean feedsOthers(TeamMember member, PlanContext context) {
        boolean sellsItself = member.kind() == RoleKind.MARKETING && context.sellsToConsumers();
        return FEED_OTHERS.contains(member.kind()) && !sellsItself;
    }

    /** Positions of the roles whose quotas add up; none where somebody who sells has none. */
    private static List<Integer> carriers(PlanContext context) {
        List<TeamMember> team = context.plan().team();
        List<Integer> carriers = new ArrayList<>();
        for (int i = 0; i < team.size(); i++) {
            boolean carries = carriesQuota(team.get(i));
            if (carries && !feedsOthers(team.get(i), context)) {
                carriers.add(i);
            } else if (!carries && team.get(i).kind() == RoleKind.SELLER) {
                return List.of();
            }
        }
        return carriers.stream()
                .filter(index -> !isRollUp(index, carriers, context))
                .toList();
    }

    /** Whether a manager's quota is the team's: from the assumed part of its sum (over-assigned) to all of it. */
    private static boolean isRollUp(int index, List<Integer> carriers, PlanContext context) {
        List<TeamMember> team = context.plan().team();
        if (team.get(index).kind() != RoleKind.MANAGER) {
            return false;
        }
        BigDecimal others = BigDecimal.ZERO;
        int heads = 0;
        for (int other : carriers) {
            if (team.get(other).kind() != RoleKind.MANAGER) {
                others = others.add(stated(team.get(other)).multiply(BigDecimal.valueOf(heads(team.get(other)))));
                heads += heads(team.get(other));
            }
        }
        BigDecimal own = stated(team.get(index));
        BigDecimal least = others.multiply(context.assumedShare(Assumption.ROLL_UP));
        return heads > 1 && own.compareTo(others) <= 0 && own.compareTo(least) >= 0;
    }

    static boolean carriesQuota(TeamMember member) {
        return stated(member).signum() > 0;
    }

    private static BigDecimal stated(TeamMember member) {
        if (member.quota() != null) {
            return member.quota();
        }
        return member.quotaInPeriod() == null ? BigDecimal.ZERO : member.quotaInPeriod();
    }

    private static int heads(TeamMember member) {
        return member.headcount() == null ? 1 : member.headcount();
    }
}

package dev.planadvisor.facts;

import dev.planadvisor.plan.Frequency;
import dev.planadvisor.plan.Kpi;
import dev.planadvisor.plan.Per;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.RoleKind;
import dev.planadvisor.plan.Tactic;
import dev.planadvisor.plan.TeamMember;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Makes the facts about roles, quotas and workload. */
final class TeamFacts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TeamFacts() {}

    static void collect(PlanContext context, Consumer<Fact> facts) {
        TeamPositions roster = TeamPositions.of(context.plan());
        for (int i = 0; i < roster.members().size(); i++) {
            collectRole(i, roster, context, facts);
            collectHire(i, roster, context, facts);
        }
        collectSupport(context.plan(), facts);
        QuotaPlan.of(context).ifPresent(quotas -> collectCoverage(quotas, facts));
        collectSpans(roster, facts);
        collectWorkloads(roster, context, facts);
    }

    private static void collectRole(int index, TeamPositions roster, PlanContext context, Consumer<Fact> facts) {
        TeamMember member = roster.members().get(index);
        String at = "/team/" + index;
        int heads = roster.heads(index);
        facts.accept(new RoleFact(
                at,
                Text.id(member.id(), index),
                roster.label(index),
                Text.word(member.kind()),
                heads,
                Text.said(member.name()),
                heads > 1 || member.kind() == RoleKind.AGENCY,
                member.start() != null,
                Text.said(member.responsibilities())));
        List<Kpi> kpis = member.kpis().stream()
                .filter(kpi -> Text.said(kpi.name()) || kpi.target() != null)
                .toList();
        boolean quota = QuotaPlan.carriesQuota(member);
        if (member.kind() == RoleKind.SELLER
                || member.kind() == RoleKind.PROSPECTING
                || (member.kind() == null && quota)) {
            facts.accept(new SellingRole(at, roster.label(index), kpis.size()));
        }
        if (!kpis.isEmpty()) {
            Phrases quantities = Phrases.of(context.lexicon(), "quantities");
            List<Kpi> loose =
                    kpis.stream().filter(kpi -> !hasFigure(kpi, quantities)).toList();
            String example = loose.isEmpty() ? "" : Text.label(0, loose.get(0).name());
            facts.accept(new PersonalKpis(at, roster.label(index), kpis.size(), loose.size(), example));
        }
    }

    /** Whether a KPI says how much, in digits or in words; 'every customer' does not. */
    private static boolean hasFigure(Kpi kpi, Phrases quantities) {
        return kpi.target() != null
                || kpi.name().codePoints().anyMatch(Character::isDigit)
                || quantities.meanings(kpi.name()).anyMatch(String::isEmpty);
    }

    private static void collectHire(int index, TeamPositions roster, PlanContext context, Consumer<Fact> facts) {
        TeamMember member = roster.members().get(index);
        if (context.periodStart().isEmpty() || context.periodEnd().isEmpty() || member.quota() == null) {
            return;
        }
        Horizon period =
                new Horizon(context.periodStart().get(), context.periodEnd().get());
        boolean inside = member.start() != null
                && member.start().isAfter(period.start())
                && !member.start().isAfter(period.end());
        if (!inside || member.quota().signum() == 0) {
            return;
        }
        SellingCapacity selling = QuotaPlan.selling(member, 1, period);
        BigDecimal prorated = whole(selling.unramped(period));
        boolean stated = member.quotaInPeriod() != null;
        BigDecimal counted = stated ? member.quotaInPeriod() : whole(selling.over(period));
        boolean ramp = member.rampMonths() != null && member.rampMonths().signum() > 0;
        facts.accept(new SellingHire(
                "/team/" + index,
                roster.label(index),
                member.start(),
                period.monthsFrom(member.start()).setScale(1, RoundingMode.HALF_UP),
                member.quota(),
                counted,
                prorated,
                stated,
                stated ? Deviation.above(counted, prorated) : BigDecimal.ZERO,
                ramp || counted.compareTo(prorated) < 0));
    }

    private static void collectSupport(Plan plan, Consumer<Fact> facts) {
        if (plan.support() != null
                && (Text.said(plan.support().marketing())
                        || Text.said(plan.support().agency()))) {
            facts.accept(new SupportFact("/support"));
            return;
        }
        for (int i = 0; i < plan.team().size(); i++) {
            RoleKind kind = plan.team().get(i).kind();
            if (kind == RoleKind.MARKETING || kind == RoleKind.AGENCY) {
                facts.accept(new SupportFact("/team/" + i));
                return;
            }
        }
    }

    private static void collectCoverage(QuotaPlan quotas, Consumer<Fact> facts) {
        BigDecimal need = whole(quotas.need().amount());
        BigDecimal capacity = whole(quotas.amount());
        if (need.signum() == 0) {
            return;
        }
        String goal = quotas.need().goal().label();
        facts.accept(new QuotaCoverage(
                goal,
                quotas.need().basis(),
                need,
                capacity,
                need.subtract(capacity).max(BigDecimal.ZERO),
                percent(capacity, need),
                quotas.heads()));
        if (quotas.attainmentStated() && capacity.signum() > 0) {
            BigDecimal attained = whole(quotas.attained());
            facts.accept(new AttainmentCoverage(
                    goal,
                    quotas.need().basis(),
                    need,
                    capacity,
                    attained,
                    percent(attained, capacity),
                    need.subtract(attained).max(BigDecimal.ZERO),
                    percent(capacity, need),
                    percent(attained, need)));
        }
    }

    private static void collectSpans(TeamPositions roster, Consumer<Fact> facts) {
        int[] people = new int[roster.members().size()];
        for (int i = 0; i < people.length; i++) {
            OptionalInt leader = roster.find(roster.members().get(i).reportsTo());
            if (leader.isPresent() && leader.getAsInt() != i) {
                people[leader.getAsInt()]++;
            }
        }
        for (int i = 0; i < people.length; i++) {
            if (people[i] > 0) {
                facts.accept(new ManagerSpan("/team/" + i, roster.label(i), people[i]));
            }
        }
    }

    private static void collectWorkloads(TeamPositions roster, PlanContext context, Consumer<Fact> facts) {
        Map<Integer, List<Tactic>> owned = new TreeMap<>();
        context.plan().strategies().stream()
                .flatMap(strategy -> strategy.tactics().stream())
                .forEach(tactic -> roster.find(tactic.owner())
                        .ifPresent(member -> owned.computeIfAbsent(member, any -> new ArrayList<>())
                                .add(tactic)));
        for (Map.Entry<Integer, List<Tactic>> entry : owned.entrySet()) {
            int i = entry.getKey();
            List<Tactic> tactics = entry.getValue();
            int heads = roster.heads(i);
            List<Tactic> frequent =
                    tactics.stream().filter(TeamFacts::isFrequent).toList();
            long untimed =
                    frequent.stream().filter(tactic -> tactic.hours() == null).count();
            BigDecimal hours = tactics.stream()
                    .map(TeamFacts::hoursAWeek)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(heads), 1, RoundingMode.HALF_UP);
            BigDecimal week = Optional.ofNullable(roster.members().get(i).hoursPerWeek())
                    .orElse(context.assumed(Assumption.WORKING_WEEK));
            facts.accept(new Workload(
                    "/team/" + i,
                    roster.label(i),
                    tactics.size(),
                    frequent.size() / heads,
                    Math.toIntExact(untimed),
                    hours,
                    week,
                    percent(hours, week)));
        }
    }

    private static boolean isFrequent(Tactic tactic) {
        return tactic.frequency() != null
                && (tactic.frequency().per() == Per.DAY || tactic.frequency().per() == Per.WEEK);
    }

    private static BigDecimal hoursAWeek(Tactic tactic) {
        if (tactic.hours() == null || tactic.frequency() == null) {
            return BigDecimal.ZERO;
        }
        return tactic.hours().multiply(timesAWeek(tactic.frequency()), MathContext.DECIMAL64);
    }

    /** A working week has five days, a year 52 weeks; what is done once has no week. */
    static BigDecimal timesAWeek(Frequency frequency) {
        if (frequency.per() == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal times = BigDecimal.valueOf(frequency.times() == null ? 1 : frequency.times());
        return switch (frequency.per()) {
            case DAY -> times.multiply(BigDecimal.valueOf(5));
            case WEEK -> times;
            case MONTH -> yearly(times, 12);
            case QUARTER -> yearly(times, 4);
            case YEAR -> yearly(times, 1);
        };
    }

    private static BigDecimal yearly(BigDecimal times, int spans) {
        return times.multiply(BigDecimal.valueOf(spans)).divide(BigDecimal.valueOf(52), MathContext.DECIMAL64);
    }

    /** Rounded down, so that only a whole that is reached is 100 %. */
    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 1, RoundingMode.DOWN);
    }

    private static BigDecimal whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP);
    }
}

package dev.planadvisor.comparison;

import dev.planadvisor.comparison.Comparison.Consequence;
import dev.planadvisor.comparison.Comparison.Figure;
import dev.planadvisor.facts.CustomerBalance;
import dev.planadvisor.facts.Fact;
import dev.planadvisor.facts.FunnelCoverage;
import dev.planadvisor.facts.GainFact;
import dev.planadvisor.facts.GoalReadingFact;
import dev.planadvisor.facts.Payback;
import dev.planadvisor.facts.PipelineCoverage;
import dev.planadvisor.facts.PlanCost;
import dev.planadvisor.facts.QuotaCoverage;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.RoleKind;
import dev.planadvisor.plan.TeamMember;
import dev.planadvisor.report.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the changes of a plan come to: target, sellers and goal for each of them; cost, gain and what each unit of cost
 * brings; what quotas and process cover. The sums are those that the rules see. A sentence is made only where both plans
 * give its figures, in one currency and on one basis, and one of them moved.
 */
final class Consequences {
    private static final Set<String> MONEY = Set.of("revenue", "new-business-revenue", "recurring-revenue");
    private static final Set<RoleKind> SELL_NOTHING =
            Set.of(RoleKind.MANAGER, RoleKind.PROSPECTING, RoleKind.MARKETING, RoleKind.AGENCY, RoleKind.SUPPORT);

    private final Wording wording;
    private final Draft from;
    private final Draft to;
    private final PlanWalk walk;
    private final Words words;

    Consequences(Wording wording, Draft from, Draft to, PlanWalk walk) {
        this.wording = wording;
        this.from = from;
        this.to = to;
        this.walk = walk;
        this.words = new Words(wording, to.plan());
    }

    List<Consequence> told() {
        List<Optional<Consequence>> told = new ArrayList<>();
        boolean oneCurrency = new Words(wording, from.plan()).currency().equals(words.currency());
        if (oneCurrency) {
            told.add(goalPerSeller());
            told.add(both(QuotaCoverage.class, this::quotas));
            told.add(both(FunnelCoverage.class, this::process));
            told.add(both(PipelineCoverage.class, this::pipeline));
        }
        told.add(both(CustomerBalance.class, this::customers));
        if (oneCurrency) {
            told.add(cost());
            told.add(both(Payback.class, this::payback));
        }
        return told.stream().flatMap(Optional::stream).toList();
    }

    private <F extends Fact> Optional<Consequence> both(
            Class<F> type, BiFunction<F, F, Optional<Consequence>> consequence) {
        return fact(from, type).flatMap(before -> fact(to, type).flatMap(after -> consequence.apply(before, after)));
    }

    private static <F extends Fact> Optional<F> fact(Draft draft, Class<F> type) {
        return facts(draft, type).findFirst();
    }

    private static <F extends Fact> Stream<F> facts(Draft draft, Class<F> type) {
        return draft.facts().facts().stream().filter(type::isInstance).map(type::cast);
    }

    /** A goal in money, as both plans set it. */
    private record GoalPair(GoalReadingFact before, GoalReadingFact after) {
        BigDecimal target() {
            return new BigDecimal(after.target());
        }
    }

    private Optional<Consequence> goalPerSeller() {
        BigDecimal sellersBefore = BigDecimal.valueOf(sellers(from.plan()));
        BigDecimal sellersAfter = BigDecimal.valueOf(sellers(to.plan()));
        if (sellersBefore.signum() == 0 || sellersAfter.signum() == 0) {
            return Optional.empty();
        }
        return facts(from, GoalReadingFact.class)
                .flatMap(before -> facts(to, GoalReadingFact.class)
                        .filter(after -> after.at().equals(walk.counterparts().get(before.at())))
                        .map(after -> new GoalPair(before, after)))
                .filter(Consequences::isComparable)
                .max(Comparator.comparing(GoalPair::target)
                        .thenComparing(goal -> goal.after().label()))
                .flatMap(goal -> {
                    Figure target =
                            new Figure("target", new BigDecimal(goal.before().target()), goal.target());
                    Figure sellers = new Figure("sellers", sellersBefore, sellersAfter);
                    Figure each = new Figure(
                            "goal-per-seller", ratio(target.from(), sellers.from()), ratio(target.to(), sellers.to()));
                    return told(
                            wording.phrase(
                                    "consequence.goal",
                                    "goal",
                                    words.quoted(goal.after().label()),
                                    "target",
                                    move(target),
                                    "sellers",
                                    move(sellers),
                                    "each",
                                    move(each)),
                            target,
                            sellers,
                            each);
                });
    }

    private static boolean isComparable(GoalPair goal) {
        return MONEY.contains(goal.after().metric())
                && goal.before().metric().equals(goal.after().metric())
                && goal.before().scale().equals(goal.after().scale())
                && goal.before().per().equals(goal.after().per())
                && !goal.after().scale().equals("percent")
                && !goal.after().scale().equals("count")
                && !goal.before().target().isEmpty()
                && !goal.after().target().isEmpty();
    }

    /** Heads of roles that sell: sellers, and whoever else carries a quota of their own. */
    static long sellers(Plan plan) {
        return plan.team().stream()
                .filter(member -> member.kind() == RoleKind.SELLER
                        || (!SELL_NOTHING.contains(member.kind() == null ? RoleKind.SELLER : member.kind())
                                && hasQuota(member)))
                .mapToLong(member -> member.headcount() == null ? 1 : member.headcount())
                .sum();
    }

    private static boolean hasQuota(TeamMember member) {
        return (member.quota() != null && member.quota().signum() > 0)
                || (member.quotaInPeriod() != null && member.quotaInPeriod().signum() > 0);
    }

    private Optional<Consequence> quotas(QuotaCoverage before, QuotaCoverage after) {
        if (!before.basis().equals(after.basis())) {
            return Optional.empty();
        }
        Figure capacity = new Figure("quotas", before.capacity(), after.capacity());
        Figure need = new Figure("need", before.need(), after.need());
        Figure coverage = new Figure("quota-coverage", before.coverage(), after.coverage());
        return told(
                wording.phrase(
                        "consequence.quotas",
                        "quotas",
                        move(capacity),
                        "need",
                        move(need),
                        "coverage",
                        percent(coverage)),
                capacity,
                need,
                coverage);
    }

    private Optional<Consequence> process(FunnelCoverage before, FunnelCoverage after) {
        if (!before.basis().equals(after.basis())) {
            return Optional.empty();
        }
        Figure leads = new Figure("leads", before.leads(), after.leads());
        Figure conversion = new Figure("conversion", before.conversion(), after.conversion());
        Figure deal = new Figure("average-deal", before.averageDeal(), after.averageDeal());
        Figure revenue = new Figure("process-revenue", before.revenue(), after.revenue());
        Figure coverage = new Figure("process-coverage", before.coverage(), after.coverage());
        boolean same = Stream.of(leads, conversion, deal, revenue)
                .allMatch(figure -> figure.from().compareTo(figure.to()) == 0);
        return told(
                wording.phrase(
                        same ? "consequence.process.same" : "consequence.process",
                        "leads",
                        move(leads),
                        "conversion",
                        move(conversion),
                        "deal",
                        move(deal),
                        "revenue",
                        move(revenue),
                        "coverage",
                        percent(coverage)),
                leads,
                conversion,
                deal,
                revenue,
                coverage);
    }

    private Optional<Consequence> pipeline(PipelineCoverage before, PipelineCoverage after) {
        if (!before.basis().equals(after.basis())) {
            return Optional.empty();
        }
        Figure pipeline = new Figure("pipeline", before.pipeline(), after.pipeline());
        Figure need = new Figure("need", before.need(), after.need());
        Figure coverage = new Figure("pipeline-coverage", before.coverage(), after.coverage());
        return told(
                wording.phrase(
                        "consequence.pipeline",
                        "pipeline",
                        move(pipeline),
                        "need",
                        move(need),
                        "coverage",
                        span(coverage, wording::number)),
                pipeline,
                need,
                coverage);
    }

    private Optional<Consequence> customers(CustomerBalance before, CustomerBalance after) {
        Figure won = new Figure("customers-won", before.won(), after.won());
        Figure lost = new Figure("customers-lost", before.lost(), after.lost());
        return told(
                wording.phrase(
                        "consequence.customers",
                        "won",
                        span(won, wording::number),
                        "lost",
                        span(lost, wording::number)),
                won,
                lost);
    }

    private Optional<Consequence> cost() {
        return both(PlanCost.class, (before, after) -> {
            Figure total = new Figure("cost", before.total(), after.total());
            Figure oneOff = new Figure("one-off-cost", before.oneOff(), after.oneOff());
            Figure recurring = new Figure("recurring-cost", before.recurring(), after.recurring());
            Optional<Figure> gain = fact(from, GainFact.class)
                    .flatMap(old -> fact(to, GainFact.class)
                            .filter(now -> now.basis().equals(old.basis()))
                            .map(now -> new Figure("gain", old.amount(), now.amount())));
            boolean priced = before.total().signum() > 0 && after.total().signum() > 0;
            if (gain.isEmpty() || !priced) {
                return told(
                        wording.phrase(
                                "consequence.cost",
                                "cost",
                                move(total),
                                "oneoff",
                                move(oneOff),
                                "recurring",
                                move(recurring)),
                        total,
                        oneOff,
                        recurring);
            }
            Figure each = new Figure(
                    "gain-per-cost",
                    ratio(gain.get().from(), total.from()),
                    ratio(gain.get().to(), total.to()));
            return told(
                    wording.phrase(
                            "consequence.cost.gain",
                            "cost",
                            move(total),
                            "oneoff",
                            move(oneOff),
                            "recurring",
                            move(recurring),
                            "gain",
                            move(gain.get()),
                            "each",
                            span(each, wording::number)),
                    total,
                    oneOff,
                    recurring,
                    gain.get(),
                    each);
        });
    }

    private Optional<Consequence> payback(Payback before, Payback after) {
        if (before.months() == after.months() && before.reached().equals(after.reached())) {
            return Optional.empty();
        }
        boolean reachedBefore = before.months() > 0;
        boolean reachedAfter = after.months() > 0;
        String key = reachedBefore && reachedAfter
                ? "consequence.payback"
                : reachedAfter ? "consequence.payback.reached" : "consequence.payback.lost";
        return Optional.of(new Consequence(
                wording.phrase(key, "from", before.months(), "to", after.months()),
                List.of(new Figure(
                        "payback-months", BigDecimal.valueOf(before.months()), BigDecimal.valueOf(after.months())))));
    }

    private static Optional<Consequence> told(String text, Figure... figures) {
        boolean moved = Stream.of(figures).anyMatch(figure -> figure.from().compareTo(figure.to()) != 0);
        return moved ? Optional.of(new Consequence(text, List.of(figures))) : Optional.empty();
    }

    /** A relative change, as in +20% or 'the same'; from one figure to the other where there is no ratio. */
    private String move(Figure figure) {
        if (figure.from().compareTo(figure.to()) == 0) {
            return wording.phrase("same");
        }
        return words.moved(figure.from(), figure.to()).orElseGet(() -> span(figure, wording::number));
    }

    private String percent(Figure figure) {
        return span(figure, wording::percent);
    }

    private String span(Figure figure, Function<BigDecimal, String> word) {
        return figure.from().compareTo(figure.to()) == 0
                ? word.apply(figure.to())
                : wording.phrase("span", "from", word.apply(figure.from()), "to", word.apply(figure.to()));
    }

    private static BigDecimal ratio(BigDecimal whole, BigDecimal parts) {
        return whole.divide(parts, 2, RoundingMode.HALF_UP);
    }
}

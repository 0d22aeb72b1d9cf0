package dev.planadvisor.facts;

import dev.planadvisor.plan.Budget;
import dev.planadvisor.plan.BudgetItem;
import dev.planadvisor.plan.CalendarSpan;
import dev.planadvisor.plan.CostCategory;
import dev.planadvisor.plan.Gain;
import dev.planadvisor.plan.GainBasis;
import dev.planadvisor.plan.GainCount;
import dev.planadvisor.plan.Recurrence;
import dev.planadvisor.plan.StatedTotals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the facts of the chapter on costs and gain. */
final class BudgetFacts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final StatedTotals NOTHING_STATED = new StatedTotals(null, null, null);
    /** Longer periods have no payback month: a plan of so many months is refused by its own rule. */
    private static final int LONGEST_PERIOD = 120;

    private final PlanContext context;
    private final CostSheet sheet;
    private final StatedTotals stated;
    private final Consumer<Fact> facts;

    private BudgetFacts(PlanContext context, Consumer<Fact> facts) {
        this.context = context;
        this.sheet = CostSheet.of(context);
        Budget budget = context.plan().budget();
        this.stated = budget == null || budget.stated() == null ? NOTHING_STATED : budget.stated();
        this.facts = facts;
    }

    static void collect(PlanContext context, Consumer<Fact> facts) {
        BudgetFacts chapter = new BudgetFacts(context, facts);
        chapter.collectItems();
        chapter.collectShape();
        chapter.collectTotals();
        Optional<PlanCost> cost = chapter.planCost();
        cost.ifPresent(facts);
        chapter.collectReserve();
        chapter.collectGain(cost);
        new NewCustomerMoney(context, chapter.sheet).collect(facts);
        GainReckoning.of(context, chapter.sheet).ifPresent(facts);
        SalaryCoverage.collect(context, chapter.sheet, facts);
    }

    private void collectItems() {
        boolean told = sheet.lines().stream().anyMatch(CostLine::tellsRecurrence);
        Map<String, List<CostLine>> earlier = new HashMap<>();
        for (CostLine line : sheet.lines()) {
            List<CostLine> namesakes = earlier.computeIfAbsent(line.plainName(), any -> new ArrayList<>());
            boolean repeated = namesakes.stream().anyMatch(one -> same(one, line));
            namesakes.add(line);
            facts.accept(new BudgetItemFact(
                    line.at(), line.label(), line.ownCost().isPresent(), repeated, amount(line.item())));
            if (told && (line.recurs() || RecurringCost.unsaid(line))) {
                facts.accept(new RecurringCost(line.at(), line.label(), line.recurrence(), amount(line.item())));
            }
            String currency = line.item().currency();
            if (currency != null && !currency.equals(sheet.currency())) {
                facts.accept(new ForeignCost(
                        line.at(),
                        line.label(),
                        currency,
                        sheet.currency(),
                        line.rate().isPresent()));
            }
            collectItemTotal(line);
            CostTiming.of(line, context).ifPresent(facts);
        }
    }

    private void collectItemTotal(CostLine line) {
        BudgetItem item = line.item();
        if (item.amount() == null || item.recurrence() == null || item.statedTotal() == null) {
            return;
        }
        BigDecimal sum = line.ownCost().orElseThrow();
        boolean week = item.recurrence() == Recurrence.WEEKLY
                && item.statedTotal().subtract(sum).abs().compareTo(item.amount()) <= 0;
        BigDecimal off = week
                ? BigDecimal.ZERO
                : Stream.concat(Stream.of(sum), line.cost().stream())
                        .map(worked -> TotalSlip.off(item.statedTotal(), worked))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        facts.accept(new StatedItemTotal(
                line.at(),
                line.label(),
                item.amount(),
                line.payments().times(),
                sum,
                item.statedTotal(),
                off,
                off.signum() == 0 ? TotalSlip.OTHER : TotalSlip.ofItem(line, item.statedTotal(), sheet.period())));
    }

    private static BigDecimal amount(BudgetItem item) {
        return item.amount() == null ? BigDecimal.ZERO : item.amount();
    }

    /** Whether two items of one name are the same cost: same amount and purpose, at the same time. */
    private boolean same(CostLine one, CostLine other) {
        BudgetItem a = one.item();
        BudgetItem b = other.item();
        return Text.said(a.name())
                && (a.category() == null || b.category() == null || a.category() == b.category())
                && (a.covers().isEmpty() || b.covers().isEmpty() || !Collections.disjoint(a.covers(), b.covers()))
                && Objects.equals(a.currency(), b.currency())
                && a.recurrence() == b.recurrence()
                && a.amount() != null
                && b.amount() != null
                && a.amount().compareTo(b.amount()) == 0
                && overlap(one, other);
    }

    /** Whether two costs are paid at one time: one-off costs in the same month, others in runs that meet. */
    private boolean overlap(CostLine one, CostLine other) {
        if (one.payments().dates() == 0 || other.payments().dates() == 0) {
            return false;
        }
        if (!one.recurs()) {
            return one.payments().first().equals(other.payments().first());
        }
        return !first(one).isAfter(last(other)) && !first(other).isAfter(last(one));
    }

    private static LocalDate first(CostLine line) {
        return line.payments().first();
    }

    private static LocalDate last(CostLine line) {
        return line.payments().day(line.payments().dates() - 1);
    }

    private void collectShape() {
        int items = sheet.lines().size();
        boolean sumStated =
                Stream.of(stated.recurring(), stated.oneOff(), stated.total()).anyMatch(Objects::nonNull);
        if (items == 0 && !sumStated) {
            return;
        }
        facts.accept(new BudgetFact("/budget", items));
        boolean itemised = items > 1 || sheet.lines().stream().anyMatch(line -> describedCategory(line.item()));
        if (itemised) {
            facts.accept(new ItemisedBudget("/budget/items", items));
        }
        sheet.lines().stream()
                .flatMap(line -> line.headings().stream())
                .distinct()
                .sorted()
                .forEach(heading -> facts.accept(new BudgetHeading("/budget/items", heading)));
        if (items > 1) {
            boolean split = stated.recurring() != null && stated.oneOff() != null;
            int told = (int)
                    sheet.lines().stream().filter(CostLine::tellsRecurrence).count();
            facts.accept(new CostSplit("/budget/items", items, split ? items : told));
        }
        largest().ifPresent(facts);
        new CostCoverage(context, sheet, itemised).collect(facts);
    }

    private static boolean describedCategory(BudgetItem item) {
        return item.category() != null && item.category() != CostCategory.OTHER;
    }

    private Optional<LargestCost> largest() {
        if (sheet.lines().isEmpty()) {
            return statedSum()
                    .map(sum -> new LargestCost("/budget/stated", "", "total", HUNDRED.setScale(1), false, sum));
        }
        BigDecimal total = sheet.total();
        if (!sheet.convertible() || total.signum() == 0) {
            return Optional.empty();
        }
        CostLine line = sheet.lines().stream()
                .max(Comparator.comparing(CostLine::known))
                .orElseThrow();
        return Optional.of(new LargestCost(
                line.at(),
                line.label(),
                sheet.lines().size() == 1 ? "item" : "share",
                percent(line.known(), total),
                describedCategory(line.item()) || line.tellsRecurrence(),
                line.known()));
    }

    /** What the plan states as its whole cost. */
    private Optional<BigDecimal> statedSum() {
        if (stated.total() != null) {
            return Optional.of(stated.total());
        }
        return Stream.of(stated.recurring(), stated.oneOff())
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add);
    }

    /** What the plan costs; where a rate is missing, only if what is known costs more than the gain already. */
    private Optional<PlanCost> planCost() {
        boolean priced = sheet.lines().stream().anyMatch(line -> line.cost().isPresent());
        if (priced) {
            boolean decided = sheet.convertible()
                    || profit().filter(gain -> sheet.total().compareTo(gain) >= 0)
                            .isPresent();
            BigDecimal recurring = sheet.sum(CostLine::recurs);
            return decided
                    ? Optional.of(
                            new PlanCost("/budget", sheet.total(), sheet.total().subtract(recurring), recurring))
                    : Optional.empty();
        }
        return statedSum()
                .filter(sum -> sheet.convertible())
                .map(sum -> new PlanCost(
                        "/budget",
                        sum,
                        stated.oneOff() == null ? BigDecimal.ZERO : stated.oneOff(),
                        stated.recurring() == null ? BigDecimal.ZERO : stated.recurring()));
    }

    /** The expected gain, if it is stated. */
    private Optional<Gain> gain() {
        return Optional.ofNullable(context.plan().budget()).map(Budget::gain).filter(gain -> gain.amount() != null);
    }

    /** The gain as profit: a gain in revenue × gross margin ÷ 100, any other as it stands. */
    private Optional<BigDecimal> profit() {
        return gain().flatMap(gain -> gain.basis() == GainBasis.REVENUE
                ? context.grossMargin()
                        .map(percent -> gain.amount().multiply(percent).movePointLeft(2))
                : Optional.of(gain.amount()));
    }

    private void collectTotals() {
        if (sheet.lines().isEmpty() || !sheet.complete()) {
            return;
        }
        BigDecimal recurring = sheet.sum(CostLine::recurs);
        BigDecimal oneOff = sheet.total().subtract(recurring);
        collectTotal("recurring", "recurring", stated.recurring(), CostLine::recurs, List.of());
        collectTotal("once", "one-off", stated.oneOff(), line -> !line.recurs(), List.of());
        BigDecimal parts = (stated.recurring() == null ? recurring : stated.recurring())
                .add(stated.oneOff() == null ? oneOff : stated.oneOff());
        collectTotal("total", "total", stated.total(), line -> true, List.of(parts));
    }

    private void collectTotal(
            String kind, String field, BigDecimal figure, Predicate<CostLine> which, List<BigDecimal> others) {
        if (figure == null) {
            return;
        }
        BigDecimal sum = sheet.sum(which);
        BigDecimal off = Stream.concat(Stream.of(sum), others.stream())
                .map(worked -> TotalSlip.off(figure, worked))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        TotalSlip slip =
                off.signum() == 0 ? new TotalSlip(TotalSlip.OTHER, "") : TotalSlip.ofTotal(sheet, which, figure);
        facts.accept(new StatedTotal("/budget/stated/" + field, kind, figure, sum, off, slip.kind(), slip.item()));
    }

    private void collectReserve() {
        Predicate<CostLine> reserved = line -> line.headings().contains("contingency");
        Predicate<CostLine> pay =
                line -> line.headings().contains("salaries") || line.headings().contains("commissions");
        BigDecimal cost = sheet.sum(reserved.or(pay).negate());
        boolean itemised = sheet.lines().size() > 1;
        if (sheet.convertible() && itemised && cost.signum() > 0) {
            BigDecimal reserve = sheet.sum(reserved);
            facts.accept(new Reserve(
                    "/budget/items", reserve.signum() == 0 ? "none" : "some", reserve, cost, percent(reserve, cost)));
        }
    }

    private void collectGain(Optional<PlanCost> cost) {
        context.grossMargin().ifPresent(percent -> facts.accept(new GrossMargin("/company/gross-margin", percent)));
        if (gain().isEmpty()) {
            return;
        }
        Gain gain = gain().get();
        facts.accept(new GainFact("/budget/gain", gain.amount(), Text.word(gain.basis())));
        if (gain.basis() == GainBasis.REVENUE) {
            facts.accept(new RevenueGain("/budget/gain", gain.amount()));
            profit().ifPresent(profit -> facts.accept(new RevenueGainProfit(
                    "/budget/gain", gain.amount(), context.grossMargin().orElseThrow(), profit)));
        }
        if (profit().isPresent() && cost.isPresent() && cost.get().total().signum() > 0) {
            collectReturn(gain, profit().get(), cost.get());
        }
    }

    private void collectReturn(Gain gain, BigDecimal profit, PlanCost cost) {
        if (profit.compareTo(cost.total()) > 0) {
            facts.accept(new ReturnOnInvestment(
                    "/budget/gain", percent(profit.subtract(cost.total()), cost.total()), cost.total(), profit));
        }
        int months = sheet.period().months();
        if (months > LONGEST_PERIOD) {
            return;
        }
        boolean itemised = sheet.lines().stream().anyMatch(line -> line.cost().isPresent());
        List<BigDecimal> costs = itemised
                ? sheet.byMonth(line -> true)
                : PaybackReckoning.Gains.even(cost.total(), months).months();
        // A full year's gain is of those who were won in the period; what is spent afterwards wins others.
        BigDecimal running = gain.counts() == GainCount.FULL_YEAR
                ? BigDecimal.ZERO
                : sheet.sum(line -> line.recurs() && goesOn(line, months))
                        .divide(BigDecimal.valueOf(months), 6, RoundingMode.HALF_EVEN);
        PaybackReckoning payback = PaybackReckoning.of(costs, running, gains(gain, profit, months));
        facts.accept(new Payback(
                "/budget/gain",
                payback.reached(),
                payback.months(),
                Math.max(0, payback.months() - months),
                cost.total(),
                profit));
    }

    /** Whether a cost is still there at the end of the period, whether or not its months were counted out. */
    private static boolean goesOn(CostLine line, int months) {
        return line.item().months() == null || line.item().months().compareTo(BigDecimal.valueOf(months)) >= 0;
    }

    private PaybackReckoning.Gains gains(Gain gain, BigDecimal profit, int months) {
        if (gain.counts() == GainCount.FULL_YEAR) {
            return PaybackReckoning.Gains.growing(profit, months);
        }
        return weights()
                .map(weights -> PaybackReckoning.Gains.shaped(profit, weights))
                .orElseGet(() -> PaybackReckoning.Gains.even(profit, months));
    }

    /** The revenue goal's targets by month from the period's start, where they add up to the goal. */
    private Optional<List<BigDecimal>> weights() {
        Optional<UnderstoodGoal> goal = context.revenueGoal();
        if (goal.isEmpty() || goal.get().goal().targets().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal target = goal.get().target().orElseThrow();
        BigDecimal sum = BigDecimal.ZERO;
        List<BigDecimal> weights =
                new ArrayList<>(Collections.nCopies(sheet.period().months(), BigDecimal.ZERO));
        for (Map.Entry<CalendarSpan, BigDecimal> entry :
                goal.get().goal().targets().entrySet()) {
            CalendarSpan span = entry.getKey();
            int first = sheet.period().monthOf(span.first());
            int last = sheet.period().monthOf(span.last());
            if (entry.getValue().signum() < 0 || last > LONGEST_PERIOD || last < first) {
                return Optional.empty();
            }
            while (weights.size() <= last) {
                weights.add(BigDecimal.ZERO);
            }
            BigDecimal each = entry.getValue().divide(BigDecimal.valueOf(last - first + 1L), 6, RoundingMode.HALF_EVEN);
            for (int month = first; month <= last; month++) {
                weights.set(month, weights.get(month).add(each));
            }
            sum = sum.add(entry.getValue());
        }
        boolean addsUp = sum.signum() > 0
                && percent(sum.subtract(target).abs(), sum).compareTo(context.assumed(Assumption.TARGET_SHAPE)) <= 0;
        return addsUp ? Optional.of(weights) : Optional.empty();
    }

    /** A share in percent, to one decimal. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }
}

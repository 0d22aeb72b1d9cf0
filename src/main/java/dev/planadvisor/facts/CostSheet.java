package dev.planadvisor.facts;

import dev.planadvisor.plan.Budget;
import dev.planadvisor.plan.BudgetItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All costs of a plan over its period, each worked out in the plan's currency. */
record CostSheet(CostPeriod period, String currency, List<CostLine> lines) {
    static CostSheet of(PlanContext context) {
        Budget budget = context.plan().budget();
        List<BudgetItem> items = budget == null ? List.of() : budget.items();
        CostPeriod period = CostPeriod.of(context, items);
        String currency = context.currency().isEmpty() ? firstCurrency(items) : context.currency();
        PhraseList names = PhraseList.of(context, "cost-names", "cost-activities");
        List<CostLine> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            BudgetItem item = items.get(i);
            lines.add(new CostLine(
                    "/budget/items/" + i,
                    Text.label(i, item.name(), item.id()),
                    headings(item, names),
                    item,
                    Payments.of(item.recurrence(), item.start(), item.months(), period),
                    rate(item, currency, budget)));
        }
        return new CostSheet(period, currency, List.copyOf(lines));
    }

    /** Whether the cost of every item is known in the plan's currency, so that a sum of all means something. */
    boolean convertible() {
        return lines.stream().allMatch(line -> line.rate().isPresent());
    }

    /** Whether the sums hold every cost: each is priced, and says how often it comes where it must come again. */
    boolean complete() {
        return convertible() && lines.stream().allMatch(line -> line.cost().isPresent() && !RecurringCost.unsaid(line));
    }

    /** Sum of the costs of the lines, in the plan's currency, over the period. */
    BigDecimal sum(Predicate<CostLine> which) {
        return lines.stream().filter(which).map(CostLine::known).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal total() {
        return sum(line -> true);
    }

    /**
     * What is paid in each month of the period, in the plan's currency, from month 0. The cost of a line is the same on
     * each of its days of payment.
     */
    List<BigDecimal> byMonth(Predicate<CostLine> which) {
        BigDecimal[] months = new BigDecimal[period.months()];
        Arrays.fill(months, BigDecimal.ZERO);
        for (CostLine line : lines) {
            int dates = line.payments().dates();
            if (which.test(line) && dates > 0) {
                BigDecimal each = line.known().divide(BigDecimal.valueOf(dates), 6, RoundingMode.HALF_EVEN);
                for (int i = 0; i < dates; i++) {
                    int month = Math.min(
                            months.length - 1, period.monthOf(line.payments().day(i)));
                    months[month] = months[month].add(each);
                }
            }
        }
        return List.of(months);
    }

    private static SortedSet<String> headings(BudgetItem item, PhraseList names) {
        SortedSet<String> headings = new TreeSet<>();
        if (item.category() != null) {
            headings.add(Text.word(item.category()));
        }
        for (List<String> row : names.matches(Text.first(item.name()))) {
            headings.add(row.get(0));
        }
        return headings;
    }

    /** Price of an item's currency in the plan's own; empty where none is stated. */
    static Optional<BigDecimal> rate(BudgetItem item, String currency, Budget budget) {
        if (item.currency() == null || item.currency().equals(currency)) {
            return Optional.of(BigDecimal.ONE);
        }
        return Optional.ofNullable(budget.rates().get(item.currency()));
    }

    /** What stands for the plan's currency where the company states none: the first that an item names. */
    private static String firstCurrency(List<BudgetItem> items) {
        return items.stream()
                .map(BudgetItem::currency)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}

package dev.planadvisor.facts;

import dev.planadvisor.plan.BudgetItem;
import dev.planadvisor.plan.Recurrence;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;

/**
 * One budget item with what it comes to over the period.
 *
 * @param at JSON pointer of the item
 * @param label a short text by which the author recognises it
 * @param headings the categories that it pays for, the stated one and those that its name says
 * @param rate price of its currency in the plan's own; empty where none is stated
 */
record CostLine(
        String at,
        String label,
        SortedSet<String> headings,
        BudgetItem item,
        Payments payments,
        Optional<BigDecimal> rate) {

    /**
     * What it comes to over the period in its own currency: amount × times, or the stated total where the amount or how
     * often it comes is unsaid.
     */
    Optional<BigDecimal> ownCost() {
        boolean statedOnly = item.amount() == null || (item.recurrence() == null && item.statedTotal() != null);
        return statedOnly
                ? Optional.ofNullable(item.statedTotal())
                : Optional.of(item.amount().multiply(payments.times()));
    }

    /** What it comes to over the period in the plan's currency; empty where amount or rate is unknown. */
    Optional<BigDecimal> cost() {
        return ownCost().flatMap(cost -> rate.map(cost::multiply));
    }

    /** What it comes to in the plan's currency, nothing where that is unknown. */
    BigDecimal known() {
        return cost().orElse(BigDecimal.ZERO);
    }

    /** Whether it says that it comes again and again: by how often, or by how many months. */
    boolean recurs() {
        return item.recurrence() == null ? item.months() != null : item.recurrence() != Recurrence.ONE_OFF;
    }

    /** Whether it says if it comes once or again and again. */
    boolean tellsRecurrence() {
        return item.recurrence() != null || item.months() != null;
    }

    /** Its name in small letters, by which an item is told again that stands twice; empty where unsaid. */
    String plainName() {
        return Text.line(Text.first(item.name())).toLowerCase(Locale.ROOT);
    }

    /** The document's word for how often it comes; empty where unsaid. */
    String recurrence() {
        return Text.word(item.recurrence());
    }
}

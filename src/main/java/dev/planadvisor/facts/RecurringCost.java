package dev.planadvisor.facts;

import dev.planadvisor.plan.BudgetItem;
import dev.planadvisor.plan.CostCategory;
import java.math.BigDecimal;

/**
 * A cost that comes again and again: it says how often or for how many months, or is one by its nature, as a salary.
 *
 * @param label a short text by which the author recognises it
 * @param recurrence the document's word, as {@code monthly}; empty where unsaid
 * @param amount what is paid each time, in the item's currency; 0 where unsaid
 */
public record RecurringCost(String at, String label, String recurrence, BigDecimal amount) implements Expected {
    /** Whether an item must come again and again, and does not say how often; a total equal to its amount says once. */
    static boolean unsaid(CostLine line) {
        BudgetItem item = line.item();
        boolean wholeAmount = item.amount() != null
                && item.statedTotal() != null
                && item.amount().compareTo(item.statedTotal()) == 0;
        boolean again = item.months() != null
                || item.category() == CostCategory.SALARIES
                || item.category() == CostCategory.SUBSCRIPTIONS;
        return item.recurrence() == null && item.amount() != null && again && !wholeAmount;
    }
}

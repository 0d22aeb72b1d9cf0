package dev.planadvisor.facts;

import dev.planadvisor.plan.BusinessModel;
import dev.planadvisor.plan.Language;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.RecurringShare;
import java.time.LocalDate;
import java.util.Optional;

/** What the makers of facts share: the plan, the day, the words, and the few readings that every chapter needs. */
record PlanContext(Plan plan, LocalDate asOf, Lexicon lexicon) {
    static PlanContext of(Plan plan, LocalDate asOf, Lexicon lexicon) {
        return new PlanContext(plan, asOf, lexicon);
    }

    /** The language of the plan's texts; English where it is unsaid. */
    Language language() {
        return plan.language() == null ? Language.EN : plan.language();
    }

    /** The plan's own currency; empty where it is unsaid. */
    String currency() {
        return plan.company() == null || plan.company().currency() == null
                ? ""
                : plan.company().currency();
    }

    /** First day of the plan's period; a period that states only its end has none. */
    Optional<LocalDate> periodStart() {
        return plan.period() == null
                ? Optional.empty()
                : Optional.ofNullable(plan.period().start());
    }

    /** Last day of the plan's period. */
    Optional<LocalDate> periodEnd() {
        return plan.period() == null ? Optional.empty() : Optional.ofNullable(plan.period().end());
    }

    /** Whether the plan sells to businesses: says so, or says nothing of its model and has no consumer persona. */
    boolean sellsToBusinesses() {
        BusinessModel model = plan.company() == null ? null : plan.company().model();
        return model == BusinessModel.B2B || model == BusinessModel.MIXED;
    }

    /** Whether the plan sells to consumers. */
    boolean sellsToConsumers() {
        BusinessModel model = plan.company() == null ? null : plan.company().model();
        return model == BusinessModel.B2C || model == BusinessModel.MIXED;
    }

    /** Whether some of the revenue recurs. */
    boolean earnsRecurringRevenue() {
        RecurringShare share =
                plan.company() == null ? null : plan.company().recurringRevenue();
        return share != null && share != RecurringShare.NONE;
    }
}

package dev.planadvisor.facts.reading;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The calendar against which 'the end of Q3' becomes a date. Fiscal years start when the plan's period does.
 *
 * @param periodStart first day of the plan's period; empty where the plan leaves it open
 * @param periodEnd last day of the plan's period; empty where the plan leaves it open
 * @param asOf the day of the review
 */
public record FiscalCalendar(Optional<LocalDate> periodStart, Optional<LocalDate> periodEnd, LocalDate asOf) {
    public FiscalCalendar {
        Objects.requireNonNull(periodStart);
        Objects.requireNonNull(periodEnd);
        Objects.requireNonNull(asOf);
    }
}

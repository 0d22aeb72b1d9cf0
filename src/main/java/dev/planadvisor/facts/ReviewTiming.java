package dev.planadvisor.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where the day lies on which the plan is looked at again, in a plan that states the end of its period.
 *
 * @param daysAfter days from the end of the period to the review; 0 where it is within the period
 */
public record ReviewTiming(LocalDate day, LocalDate periodEnd, int daysAfter) implements Single {
    @Override
    public String at() {
        return "/review-date";
    }

    static Optional<ReviewTiming> of(PlanContext context) {
        return Optional.ofNullable(context.plan().reviewDate())
                .flatMap(day -> context.periodEnd()
                        .map(end -> new ReviewTiming(day, end, (int) Math.max(0, ChronoUnit.DAYS.between(end, day)))));
    }
}

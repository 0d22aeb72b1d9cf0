package dev.planadvisor.facts;

import java.time.LocalDate;

/** The day on which the plan is to be looked at again. */
public record ReviewDate(LocalDate day) implements Single {
    @Override
    public String at() {
        return "/review-date";
    }
}

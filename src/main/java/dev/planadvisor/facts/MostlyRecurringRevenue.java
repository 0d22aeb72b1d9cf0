package dev.planadvisor.facts;

/** Most or all of the plan's revenue recurs by contract or subscription, so that it lives by those who stay. */
public record MostlyRecurringRevenue() implements Single {
    @Override
    public String at() {
        return "/company";
    }
}

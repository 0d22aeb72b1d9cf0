package dev.planadvisor.facts;

/** Some of the plan's revenue recurs by contract or subscription. */
public record RecurringRevenue() implements Single {
    @Override
    public String at() {
        return "/company";
    }
}

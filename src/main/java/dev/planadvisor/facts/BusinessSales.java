package dev.planadvisor.facts;

/** The plan sells to businesses. */
public record BusinessSales() implements Single {
    @Override
    public String at() {
        return "/company";
    }
}

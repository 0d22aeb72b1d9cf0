package dev.planadvisor.facts;

/** The plan sells to consumers. */
public record ConsumerSales() implements Single {
    @Override
    public String at() {
        return "/company";
    }
}

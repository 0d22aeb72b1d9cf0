package dev.planadvisor.facts;

/** A fact whose value cannot be asked for; no such fact ships. */
public record FailingFact(String at) implements Fact {
    /** Always fails. */
    public int value() {
        throw new IllegalStateException("asked");
    }
}

package dev.planadvisor.facts;

/** The plan itself, the subject of rules about the whole of it; there is exactly one. */
public record PlanFact() implements Expected, Single {
    @Override
    public String at() {
        return "";
    }
}

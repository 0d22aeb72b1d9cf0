package dev.planadvisor.facts;

/**
 * How many personas the plan describes, at least one.
 *
 * @param count personas
 */
public record PersonaCount(int count) implements Expected, Single {
    @Override
    public String at() {
        return "/personas";
    }
}

package dev.planadvisor.facts;

/**
 * A place in the plan that names another part of it: a strategy its goals, a metric its owner, a budget item what it pays for.
 * Owners of tactics are left out, since strategies are asked for them; so is a reference to a part of which the plan has none at all.
 *
 * @param kind what is named: {@code goal}, {@code person}, {@code persona}, {@code strategy}, {@code tool} or {@code cover} (a
 *     tool, strategy or person that a budget item pays for)
 * @param name as written
 * @param resolved whether the plan holds it
 * @param close how many names in the plan are nearly the same: 0 or 1
 * @param nearest that name; empty where none is
 */
public record ReferenceFact(String at, String kind, String name, boolean resolved, int close, String nearest)
        implements Fact {}

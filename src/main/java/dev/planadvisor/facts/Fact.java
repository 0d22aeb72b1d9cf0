package dev.planadvisor.facts;

/**
 * Something true about a plan that rules can see: a flat record without nulls.
 *
 * <p>Numbers that may be unsaid are facts of their own, so that a rule about them needs that fact and is not applicable
 * without it. Names are the nouns of a consultant and hold no verdict.
 */
public interface Fact {
    /** JSON pointer of the part of the plan that this is about; empty for the whole plan. */
    String at();
}

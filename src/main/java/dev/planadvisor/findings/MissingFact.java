package dev.planadvisor.findings;

/**
 * A kind of fact that a rule asks for and a plan does not give.
 *
 * @param type the simple name of the fact type
 * @param expected whether every plan is expected to give it, so that its absence leaves something unjudged; otherwise
 *     the rule is just not for this kind of plan
 */
public record MissingFact(String type, boolean expected) {}

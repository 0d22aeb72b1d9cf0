package dev.planadvisor.facts;

/**
 * A fact that every sales plan should give: where it is missing, the rules that need it leave something unjudged and the
 * confidence of the review falls. Absence of any other fact only says what kind of plan it is.
 */
public interface Expected extends Fact {}

package dev.planadvisor.facts;

/** A fact of which a plan has at most one, so that a rule may set it beside any other without joining them. */
public interface Single extends Fact {}

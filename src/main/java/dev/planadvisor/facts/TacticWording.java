package dev.planadvisor.facts;

/**
 * How a tactic is worded.
 *
 * @param task a short text by which the author recognises it
 * @param vagueOpening whether it opens with a word that names no deed (improve, focus on, zadbać), in a short text
 * @param quantified whether its words or its yields say how much
 */
public record TacticWording(String at, String task, boolean vagueOpening, boolean quantified) implements Expected {}

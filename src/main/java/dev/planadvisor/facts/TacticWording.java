package dev.planadvisor.facts;

/**
 * How a tactic is worded.
 *
 * @param task a short text by which the author recognises it
 * @param vagueOpening whether it opens with a word that names no deed (improve, focus on, zadbać)
 * @param words how many words it has; a long text says somewhere what is to be done, whatever word it opens with
 * @param quantified whether its words or its yields say how much
 */
public record TacticWording(String at, String task, boolean vagueOpening, int words, boolean quantified)
        implements Expected {}

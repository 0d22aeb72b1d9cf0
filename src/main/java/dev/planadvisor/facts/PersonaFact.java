package dev.planadvisor.facts;

/**
 * A typical customer whom the plan describes.
 *
 * @param name by which the author recognises it
 * @param pains how many pain points and needs it states
 * @param solution whether it says what the plan offers against them
 */
public record PersonaFact(String at, String name, int pains, boolean solution) implements Expected {}

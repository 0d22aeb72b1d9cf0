package dev.planadvisor.facts;

/**
 * Whom a persona buys for, and by which attributes it is described; there is none for a persona without any.
 *
 * @param name by which the author recognises it
 * @param buyer {@code b2b} or {@code b2c}: as the persona says, or else as the company's model says
 * @param attributes {@code b2b}, {@code b2c} or {@code both}
 */
public record PersonaProfile(String at, String name, String buyer, String attributes) implements Expected {}

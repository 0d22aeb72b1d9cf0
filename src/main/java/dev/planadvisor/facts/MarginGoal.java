package dev.planadvisor.facts;

/**
 * The plan's first goal that raises the profit margin: its target lies above its baseline, or no baseline is stated.
 *
 * @param label a short text by which the author recognises it
 */
public record MarginGoal(String at, String label) implements Single {}

package dev.planadvisor.rulebook;

/**
 * The scores from which a plan is called excellent, good or fair; below, it is weak.
 *
 * @param excellent 0 to 100
 * @param good 0 to {@code excellent}
 * @param fair 0 to {@code good}
 * @param enoughConfidence percent of the rulebook that must be judged before a score means anything
 */
public record Bands(int excellent, int good, int fair, int enoughConfidence) {}

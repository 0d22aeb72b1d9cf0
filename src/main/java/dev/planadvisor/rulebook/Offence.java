package dev.planadvisor.rulebook;

/**
 * A house rule that a rule folder breaks.
 *
 * @param file relative to the rulebook's folder, with {@code /}
 * @param line 1-based; 1 where the whole file is meant
 * @param problem what is wrong
 * @param wayOut what to do instead
 */
public record Offence(String file, int line, String problem, String wayOut) {
    /** One line for a terminal: place, problem, way out. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + problem + " " + wayOut;
    }
}

package dev.planadvisor.findings;

/**
 * The part of a plan that a rule was asked of.
 *
 * @param pointer its JSON pointer (RFC 6901) in the document; empty for the whole plan
 */
public record Subject(String pointer) implements Comparable<Subject> {
    /** Orders by document position as far as pointers tell: numbers as numbers, names by character. */
    @Override
    public int compareTo(Subject other) {
        String[] mine = pointer.split("/", -1);
        String[] theirs = other.pointer.split("/", -1);
        for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
            int order = isIndex(mine[i]) && isIndex(theirs[i])
                    ? Integer.compare(Integer.parseInt(mine[i]), Integer.parseInt(theirs[i]))
                    : mine[i].compareTo(theirs[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.length, theirs.length);
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.length() < 9 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

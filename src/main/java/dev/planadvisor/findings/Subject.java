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
        // In place: subjects are sorted for every rule of every review.
        String mine = pointer;
        String theirs = other.pointer;
        int shorter = Math.min(mine.length(), theirs.length());
        int at = 0;
        while (at < shorter && mine.charAt(at) == theirs.charAt(at)) {
            at++;
        }
        // All before the step in which they differ is the same.
        int from = mine.lastIndexOf('/', at - 1) + 1;
        int end = end(mine, at);
        int endOfTheirs = end(theirs, at);
        int order;
        if (isIndex(mine, from, end) && isIndex(theirs, from, endOfTheirs)) {
            order = Integer.compare(
                    Integer.parseInt(mine, from, end, 10), Integer.parseInt(theirs, from, endOfTheirs, 10));
        } else if (at == end || at == endOfTheirs) {
            order = Integer.compare(end, endOfTheirs);
        } else {
            order = Character.compare(mine.charAt(at), theirs.charAt(at));
        }
        return order != 0 ? order : mine.compareTo(theirs);
    }

    private static int end(String pointer, int from) {
        int slash = pointer.indexOf('/', from);
        return slash < 0 ? pointer.length() : slash;
    }

    private static boolean isIndex(String pointer, int from, int to) {
        if (from == to || to - from >= 9) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (pointer.charAt(i) < '0' || pointer.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}

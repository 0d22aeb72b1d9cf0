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
        int from = mine.lastIndexOf('/', at - 1) + 1;
        int order = step(mine, from, end(mine, at), theirs, from, end(theirs, at));
        return order != 0 ? order : mine.compareTo(theirs);
    }

    private static int end(String pointer, int from) {
        int slash = pointer.indexOf('/', from);
        return slash < 0 ? pointer.length() : slash;
    }

    private static int step(String one, int from, int to, String other, int fromOther, int toOther) {
        if (isIndex(one, from, to) && isIndex(other, fromOther, toOther)) {
            return Integer.compare(
                    Integer.parseInt(one, from, to, 10), Integer.parseInt(other, fromOther, toOther, 10));
        }
        int shorter = Math.min(to - from, toOther - fromOther);
        for (int i = 0; i < shorter; i++) {
            int order = Character.compare(one.charAt(from + i), other.charAt(fromOther + i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(to - from, toOther - fromOther);
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

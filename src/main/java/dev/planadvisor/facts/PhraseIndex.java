package dev.planadvisor.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the phrases of a word list that may begin with a word, so that a text is not held against every row. A word of a
 * phrase that ends in {@code *} stands for all words that begin so.
 */
final class PhraseIndex {
    private static final int[] NONE = {};

    /** Phrases that any word may begin. */
    private final int[] open;

    /** The first two letters of first words, or their one letter, in order; beside each the phrases that they may begin. */
    private final int[] beginnings;

    private final int[][] phrases;

    private PhraseIndex(int[] open, int[] beginnings, int[][] phrases) {
        this.open = open;
        this.beginnings = beginnings;
        this.phrases = phrases;
    }

    /** @param phrases each its words, at least one */
    static PhraseIndex of(List<List<String>> phrases) {
        List<Integer> open = new ArrayList<>();
        Map<Integer, List<Integer>> exact = new TreeMap<>();
        for (int position = 0; position < phrases.size(); position++) {
            String first = phrases.get(position).get(0);
            String stem = first.endsWith("*") ? first.substring(0, first.length() - 1) : first;
            List<Integer> same =
                    stem.isEmpty() ? open : exact.computeIfAbsent(beginning(stem), any -> new ArrayList<>());
            same.add(position);
        }
        int[] beginnings = exact.keySet().stream().mapToInt(key -> key).toArray();
        int[][] found = Arrays.stream(beginnings)
                .mapToObj(key -> Stream.of(exact.get(key), alone(key, exact), open)
                        .flatMap(List::stream)
                        .mapToInt(position -> position)
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
        return new PhraseIndex(open.stream().mapToInt(position -> position).toArray(), beginnings, found);
    }

    /** The phrases whose first word is, or begins with, the one letter that two letters begin with. */
    private static List<Integer> alone(int beginning, Map<Integer, List<Integer>> exact) {
        return exact.getOrDefault(beginning >>> Character.SIZE, List.of());
    }

    /** The positions of the phrases whose first word may be this one. */
    int[] startingLike(String word) {
        if (word.isEmpty()) {
            return NONE;
        }
        int beginning = beginning(word);
        int found = Arrays.binarySearch(beginnings, beginning);
        if (found < 0 && word.length() > 1) {
            found = Arrays.binarySearch(beginnings, beginning >>> Character.SIZE);
        }
        return found < 0 ? open : phrases[found];
    }

    /** Whether a word of a text is the one that a phrase wants. */
    static boolean is(String wanted, String word) {
        int stem = wanted.length() - 1;
        return wanted.charAt(stem) == '*' ? word.regionMatches(0, wanted, 0, stem) : word.equals(wanted);
    }

    private static int beginning(String word) {
        return word.length() < 2 ? word.charAt(0) : word.charAt(0) << Character.SIZE | word.charAt(1);
    }
}

package dev.planadvisor.facts;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names by which the items of a plan can be called; case and spacing make no difference. */
final class NameRegister {
    /** Names beyond this length are no slips of a pen. */
    private static final int LONGEST = 40;
    /** A plan with more names than this gets no suggestions, so that a hostile one costs no time. */
    private static final int MOST = 500;

    private final SortedMap<String, String> names = new TreeMap<>();

    /** Adds what is said of these. */
    void add(String... more) {
        for (String name : more) {
            if (Text.said(name)) {
                names.putIfAbsent(folded(name), name.strip());
            }
        }
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    boolean holds(String name) {
        return names.containsKey(folded(name));
    }

    /** The name that differs by one or two letters; empty where none does, or where the name itself is shorter than four. */
    String nearest(String name) {
        String wanted = folded(name);
        if (wanted.length() < 4 || wanted.length() > LONGEST || names.size() > MOST) {
            return "";
        }
        String nearest = "";
        int least = 3;
        for (var known : names.entrySet()) {
            int distance = distance(wanted, known.getKey(), least);
            if (distance < least) {
                least = distance;
                nearest = known.getValue();
            }
        }
        return nearest;
    }

    private static String folded(String name) {
        return Text.line(name).toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's distance, or {@code enough} where the lengths alone differ by as much. */
    private static int distance(String one, String other, int enough) {
        if (Math.abs(one.length() - other.length()) >= enough) {
            return enough;
        }
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(row[j - 1], above[j]));
            }
            above = row;
        }
        return above[other.length()];
    }
}

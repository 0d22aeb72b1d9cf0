package dev.planadvisor.document;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that an author probably meant. */
final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /** The known word with the fewest typing slips from the written one; empty where none is near. */
    static Optional<String> to(String written, Collection<String> known) {
        String word = kebab(written);
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (String candidate : known) {
            int slips = slips(word, candidate);
            if (slips < fewest && slips <= Math.max(1, Math.min(word.length(), candidate.length()) / 3)) {
                nearest = candidate;
                fewest = slips;
            }
        }
        return nearest != null
                ? Optional.of(nearest)
                : known.stream().filter(candidate -> akin(word, candidate)).findFirst();
    }

    /** Whether two words share their stem ({@code salary} and {@code salaries}) or a whole part of a longer one. */
    private static boolean akin(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int shared = 0;
        while (shared < shorter && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        boolean part = a.endsWith("-" + b) || b.endsWith("-" + a);
        return shorter >= 4 && (part || shared >= 4 && 3 * shared >= 2 * shorter);
    }

    /** The name as this format writes names: {@code revenueLastYear} and {@code REVENUE_LAST_YEAR} alike. */
    static String kebab(String name) {
        return name.strip()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z][a-z])", "-")
                .replaceAll("[\\s_.]+", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** Letters to add, drop, replace or swap with their neighbour (Damerau and Levenshtein, optimal alignment). */
    private static int slips(String a, String b) {
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    slips[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                slips[i][j] = Math.min(Math.min(slips[i - 1][j] + 1, slips[i][j - 1] + 1), slips[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
                }
            }
        }
        return slips[a.length()][b.length()];
    }
}

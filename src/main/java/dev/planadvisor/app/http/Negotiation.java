package dev.planadvisor.app.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.http.QuotedCSV;
import org.eclipse.jetty.http.QuotedQualityCSV;

/** Chooses a content type by what the one who asks accepts. */
final class Negotiation {
    private Negotiation() {}

    /**
     * The first offer that is accepted most.
     *
     * @param accept the header, or null where it is not sent: then the first offer
     * @param offers content types, the usual one first
     * @return the index of the chosen offer
     */
    static int choose(String accept, List<String> offers) {
        if (accept == null || accept.isBlank()) {
            return 0;
        }
        QuotedQualityCSV wishes = new QuotedQualityCSV(QuotedQualityCSV.MOST_SPECIFIC_MIME_ORDERING);
        wishes.addValue(accept);
        Set<String> refused = refused(accept);
        for (String wish : wishes.getValues()) {
            String range = bare(wish);
            for (int offer = 0; offer < offers.size(); offer++) {
                String type = bare(offers.get(offer));
                if (matches(range, type) && (range.equals(type) || !refused.contains(type))) {
                    return offer;
                }
            }
        }
        throw new Refusal(
                ProblemKind.NOT_ACCEPTABLE,
                Map.of(
                        "offers",
                        String.join(", ", offers.stream().map(Negotiation::bare).toList())));
    }

    /** The types that are not wanted even where a range takes them: those of quality 0. */
    private static Set<String> refused(String accept) {
        Set<String> refused = new TreeSet<>();
        for (String wish : new QuotedCSV(true, accept).getValues()) {
            if (wish.toLowerCase(Locale.ROOT).matches("[^;]*;(.*;)?\\s*q=0(\\.0*)?\\s*(;.*)?")) {
                refused.add(bare(wish));
            }
        }
        return refused;
    }

    private static boolean matches(String range, String type) {
        return range.equals("*/*")
                || range.equals(type)
                || range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1));
    }

    private static String bare(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}

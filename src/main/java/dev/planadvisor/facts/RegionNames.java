package dev.planadvisor.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The regions that a territory lists, in words that can be compared.
 *
 * <p>Only equal names are the same region: Poland and Pomerania are not, since one consultant's country is another's
 * remainder of it.
 *
 * @param written as the author wrote each
 * @param plain the same, in lower case, without accents, punctuation and words like 'region' before it
 */
record RegionNames(List<String> written, List<String> plain) {
    /** Parts of the world that lie everywhere. */
    private static final Set<String> NOWHERE = Set.of(
            "north",
            "south",
            "east",
            "west",
            "central",
            "centre",
            "center",
            "northern",
            "southern",
            "eastern",
            "western",
            "polnoc",
            "poludnie",
            "wschod",
            "zachod",
            "centrum",
            "polnocna",
            "poludniowa",
            "wschodnia",
            "zachodnia",
            "all",
            "other",
            "others",
            "rest",
            "reszta",
            "inne",
            "pozostale",
            "online",
            "internet",
            "remote",
            "zdalnie");

    private static final Pattern PARTS = Pattern.compile("[,;/&+\\n]|\\s(?i:and|i|oraz|und|et)\\s");
    private static final Pattern AND = Pattern.compile("^(?:and|oraz|i) ");
    private static final Pattern KIND =
            Pattern.compile("^(?:the|region|state of|woj|wojewodztwo|wojewodztwa|powiat|miasto) ");

    RegionNames {
        written = List.copyOf(written);
        plain = List.copyOf(plain);
    }

    /** Reads a list of regions: separated by commas, semicolons, slashes, or the words for and. */
    static RegionNames of(String text) {
        List<String> written = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        if (Text.said(text)) {
            for (String part : PARTS.split(text)) {
                String bare = AND.matcher(PlainText.of(part)).replaceFirst("");
                String name = KIND.matcher(bare).replaceFirst("");
                if (!name.isEmpty()) {
                    written.add(part.strip());
                    plain.add(name);
                }
            }
        }
        return new RegionNames(written, plain);
    }

    /**
     * The first region that both name, as this one writes it.
     *
     * <p>Lists that share their first name only, as 'Warsaw, Mokotów' and 'Warsaw, Wola', name a whole and parts of it.
     */
    Optional<String> shared(RegionNames other) {
        List<Integer> both = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            if (other.plain.contains(plain.get(i)) && !NOWHERE.contains(plain.get(i))) {
                both.add(i);
            }
        }
        boolean wholeAndParts = both.equals(List.of(0))
                && plain.size() > 1
                && other.plain.size() > 1
                && other.plain.get(0).equals(plain.get(0));
        return both.isEmpty() || wholeAndParts ? Optional.empty() : Optional.of(written.get(both.get(0)));
    }
}

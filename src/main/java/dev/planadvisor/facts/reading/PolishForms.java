package dev.planadvisor.facts.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import morfologik.stemming.WordData;
import morfologik.stemming.polish.PolishStemmer;

/**
 * Polish words by their dictionary forms: klientów → klient. A word has several where it can be read in several ways. The
 * dictionary is loaded with the first word that asks for it.
 */
final class PolishForms implements WordForms {
    private static final int LONGEST = 40;

    /** The dictionary gives 'duży' for 'większego'; the lists mean the comparative. */
    private static final List<String> COMPARATIVE_ENDINGS =
            List.of("szego", "szemu", "szym", "sza", "szą", "sze", "szej", "szych", "szymi");

    private PolishStemmer dictionary;

    @Override
    public List<String> of(String word) {
        if (word.length() < 3 || word.length() > LONGEST) {
            return List.of(word);
        }
        if (dictionary == null) {
            dictionary = new PolishStemmer();
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        for (WordData reading : dictionary.lookup(word)) {
            forms.add(reading.getStem().toString().toLowerCase(Locale.ROOT));
        }
        for (String ending : COMPARATIVE_ENDINGS) {
            if (word.endsWith(ending)) {
                forms.add(word.substring(0, word.length() - ending.length()) + "szy");
            }
        }
        return new ArrayList<>(forms);
    }

    @Override
    public String nominative(String key) {
        List<String> forms = of(key);
        return forms.get(forms.size() > 1 ? 1 : 0);
    }

    @Override
    public String key(String word) {
        return word;
    }
}

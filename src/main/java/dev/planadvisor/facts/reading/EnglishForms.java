package dev.planadvisor.facts.reading;

import java.util.List;
import org.tartarus.snowball.ext.EnglishStemmer;

/** English words by their stem: customer, customers. Adverbs keep their form, since 'quarterly' is no quarter. */
final class EnglishForms implements WordForms {
    private final EnglishStemmer stemmer = new EnglishStemmer();

    @Override
    public List<String> of(String word) {
        return List.of(key(word));
    }

    @Override
    public String key(String word) {
        String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (plain.length() < 4 || plain.endsWith("ly")) {
            return plain;
        }
        stemmer.setCurrent(plain);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}

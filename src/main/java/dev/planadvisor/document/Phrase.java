package dev.planadvisor.document;

import dev.planadvisor.plan.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Words that are the same thought in every language. The sentences lie in {@code remarks_en.properties} and
 * {@code remarks_pl.properties}.
 */
final class Phrase {
    private static final Map<Language, Properties> SENTENCES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            String file = "remarks_" + language.tag() + ".properties";
            try (Reader reader =
                    new InputStreamReader(Phrase.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
                Properties sentences = new Properties();
                sentences.load(reader);
                SENTENCES.put(language, sentences);
            } catch (IOException broken) {
                throw new UncheckedIOException(file, broken);
            }
        }
    }

    private final String key;
    private final Map<String, Object> values = new HashMap<>();

    /** Names and values alternate; a value is a phrase itself or anything that has a text. */
    Phrase(String key, Object... values) {
        this.key = key;
        for (int i = 0; i < values.length; i += 2) {
            this.values.put((String) values[i], values[i + 1]);
        }
    }

    String in(Language language) {
        String sentence = SENTENCES.get(language).getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("No sentence " + key + " in " + language);
        }
        return fill(sentence, language, values);
    }

    /** Puts values, made visible, in place of their names in braces. */
    static String fill(String sentence, Language language, Map<String, Object> values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        while (true) {
            int close = sentence.indexOf('}', from);
            int open = close < 0 ? -1 : sentence.lastIndexOf('{', close);
            if (close >= 0 && open < from) {
                filled.append(sentence, from, close + 1);
                from = close + 1;
                continue;
            }
            if (close < 0) {
                return filled.append(sentence, from, sentence.length()).toString();
            }
            Object value = values.get(sentence.substring(open + 1, close));
            filled.append(sentence, from, open);
            if (value == null) {
                filled.append(sentence, open, close + 1);
            } else {
                filled.append(
                        value instanceof Phrase phrase ? phrase.in(language) : Visible.escaped(String.valueOf(value)));
            }
            from = close + 1;
        }
    }
}

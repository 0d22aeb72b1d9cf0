package dev.planadvisor.app.http;

import com.ibm.icu.text.MessageFormat;
import dev.planadvisor.plan.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The sentences of the service itself, in both languages. */
final class Texts {
    private static final Map<Language, Properties> SENTENCES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            Properties sentences = new Properties();
            try (var in = Texts.class.getResourceAsStream("problems." + language.tag() + ".properties")) {
                sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            SENTENCES.put(language, sentences);
        }
    }

    private Texts() {}

    /** A sentence with its values. */
    static String sentence(Language language, String key, Map<String, Object> values) {
        String pattern = SENTENCES.get(language).getProperty(key);
        return new MessageFormat(pattern, Locale.forLanguageTag(language.tag())).format(values);
    }
}

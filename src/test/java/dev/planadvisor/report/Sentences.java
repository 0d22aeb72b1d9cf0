package dev.planadvisor.report;

import dev.planadvisor.plan.Language;
import java.util.EnumMap;
import java.util.Map;

/** Words a rule's message as a report does, for tests outside this room. */
public final class Sentences {
    private static final Map<Language, Wording> WORDINGS = new EnumMap<>(Language.class);

    private Sentences() {}

    /** The sentence in a language. */
    public static String of(Language language, String message, Map<String, Object> values, String currency) {
        return WORDINGS.computeIfAbsent(language, Wording::new).sentence(message, values, currency);
    }
}

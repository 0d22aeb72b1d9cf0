package dev.planadvisor.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planadvisor.plan.Language;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.report.Wording;
import dev.planadvisor.rulebook.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every field of a plan and every word that it may hold can be told in both languages. */
class ComparisonWordsTest {
    private final Set<String> needed = new TreeSet<>();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFieldItemAndWordHasAPhrase(Language language) {
        collect(Plan.class, "");
        Wording wording = new Wording(language, Comparison.class);
        assertEquals(
                List.of(), needed.stream().filter(key -> !wording.knows(key)).toList());
    }

    private void collect(Class<?> type, String way) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = PlanWalk.kebab(component.getName());
            collect(component.getGenericType(), way.isEmpty() ? name : way + "." + name);
        }
    }

    private void collect(Type type, String way) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (raw == List.class) {
            Class<?> entry = (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
            if (entry.isRecord() && !PlanWalk.isValue(entry)) {
                needed.add("added." + way);
                needed.add("removed." + way);
                collect(entry, way);
                return;
            }
        } else if (raw != Map.class && raw.isRecord() && !PlanWalk.isValue(raw)) {
            collect(raw, way);
            return;
        } else if (raw.isEnum()) {
            for (Object constant : raw.getEnumConstants()) {
                needed.add("word." + Words.written(constant));
            }
        }
        needed.add("field." + way);
    }

    @Test
    void bothLanguagesSayTheSameWithTheSameValues() throws IOException {
        Properties english = phrases("en");
        Properties polish = phrases("pl");
        assertEquals(english.stringPropertyNames(), polish.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(
                    Message.of(english.getProperty(key)).placeholders(),
                    Message.of(polish.getProperty(key)).placeholders(),
                    key);
        }
    }

    private static Properties phrases(String tag) throws IOException {
        Properties phrases = new Properties();
        try (Reader in = new InputStreamReader(
                Comparison.class.getResourceAsStream("phrases." + tag + ".properties"), StandardCharsets.UTF_8)) {
            phrases.load(in);
        }
        return phrases;
    }
}

package dev.planadvisor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planadvisor.plan.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RemarkWordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    @Test
    void haveTheSameSentencesAndPlaceholdersInEveryLanguage() throws IOException {
        assertEquals(
                placeholders(RESOURCES.resolve("dev/planadvisor/document/remarks_en.properties")),
                placeholders(RESOURCES.resolve("dev/planadvisor/document/remarks_pl.properties")));
        assertEquals(
                placeholders(RESOURCES.resolve("ValidationMessages_en.properties")),
                placeholders(RESOURCES.resolve("ValidationMessages_pl.properties")));
    }

    @Test
    void leaveNamesInBracesThatHaveNoValue() {
        assertEquals(
                "a 1 {b} {c: 2} } { x", Phrase.fill("a {a} {b} {c: 2} } { {d}", Language.EN, Map.of("a", 1, "d", "x")));
        assertEquals("“{1”", Phrase.fill("“{{a}”", Language.EN, Map.of("a", 1)));
    }

    private static SortedMap<String, String> placeholders(Path file) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            sentences.load(reader);
        }
        SortedMap<String, String> placeholders = new TreeMap<>();
        sentences.forEach((key, sentence) -> placeholders.put(
                key.toString(),
                NAME.matcher(sentence.toString())
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .toString()));
        return placeholders;
    }
}

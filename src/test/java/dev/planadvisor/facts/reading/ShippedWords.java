package dev.planadvisor.facts.reading;

import dev.planadvisor.facts.Lexicon;
import dev.planadvisor.plan.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The word lists as the product ships them. */
public final class ShippedWords {
    static final GoalReader READER = GoalReader.of(lexicon());

    private ShippedWords() {}

    public static Lexicon lexicon() {
        Map<Language, Map<String, List<List<String>>>> lists = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, List<List<String>>> ofLanguage = new TreeMap<>();
            Path folder = Path.of("rules", "words", language.tag());
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString().replace(".csv", "");
                    ofLanguage.put(
                            name,
                            Files.readAllLines(file).stream()
                                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                                    .map(line -> List.copyOf(Arrays.asList(line.split(","))))
                                    .toList());
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            lists.put(language, ofLanguage);
        }
        return new Lexicon(lists);
    }
}

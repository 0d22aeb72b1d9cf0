package dev.planadvisor.comparison;

import dev.planadvisor.Advisor;
import dev.planadvisor.Watch;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.engine.Bounds;
import dev.planadvisor.plan.Language;
import dev.planadvisor.rulebook.CompiledRulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Reviews drafts by the shipped rulebook. */
final class Drafts {
    static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    static final Path FIRST = Path.of("src/examples/brightpath-draft.yaml");
    static final Path SECOND = Path.of("src/test/drafts/brightpath-second.yaml");
    private static final Advisor ADVISOR =
            Advisor.of(CompiledRulebook.load(Drafts.class.getClassLoader()), Bounds.DEFAULT);

    private Drafts() {}

    static Draft of(Path file, Language language) {
        try {
            return of(file.toString(), Files.readString(file), language, DAY);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The draft of a YAML document, told in English. */
    static Draft of(String yaml) {
        return of("plan.yaml", yaml, Language.EN, DAY);
    }

    static Draft of(String name, String yaml, Language language, LocalDate day) {
        Advisor.Examined examined = ADVISOR.examine(
                PlanUpload.of(name, yaml.getBytes(StandardCharsets.UTF_8)),
                new Advisor.Question(day, Optional.of(day), Optional.of(language)),
                Watch.NONE);
        return Draft.of(
                examined.in(language),
                examined.plan()
                        .orElseThrow(() -> new AssertionError(
                                examined.in(language).remarks().toString())),
                ADVISOR.lexicon());
    }
}

package dev.planadvisor.quality;

import dev.planadvisor.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A whole plan and what an expert would say of it.
 *
 * @param sound an expert would let it pass: no error and no warning is due
 * @param must findings that an expert would name
 * @param missed findings that an expert would name too, and that are known not to be made
 * @param mustNot ids of rules that would be wrong to speak
 * @param firstRun what came of it when it was new, where its author knew nothing of the rules
 */
record WholePlan(
        String name,
        PlanTree tree,
        LocalDate asOf,
        boolean sound,
        List<Due> must,
        List<Missed> missed,
        List<String> mustNot,
        Optional<FirstRun> firstRun) {
    private static final Path FOLDER = Path.of("src/test/plans");

    /**
     * A finding that is due.
     *
     * @param at pointer of the subject
     */
    record Due(String rule, String at) {
        @Override
        public String toString() {
            return rule + " at '" + at + "'";
        }
    }

    /**
     * A finding that is due and that no rule makes.
     *
     * @param why what a rule would have to know
     */
    record Missed(Due due, String why) {}

    /**
     * The review of a plan before any rule was mended by it. It cannot be computed again, so it is told as it was noted.
     *
     * @param set in which it came, from 1; what one taught was mended before the next
     * @param flaws that its author put in
     * @param found how many of them some finding named
     * @param alarms errors and warnings on a sound plan
     * @param errors among these
     */
    record FirstRun(int set, int flaws, int found, int alarms, int errors) {}

    static List<WholePlan> all() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> of(folder.getFileName().toString()))
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static WholePlan of(String name) {
        try {
            Path folder = FOLDER.resolve(name);
            Map<?, ?> expected = (Map<?, ?>) new Load(LoadSettings.builder().build())
                    .loadFromString(Files.readString(folder.resolve("expected.yaml")));
            return new WholePlan(
                    name,
                    PlanTree.of(
                            folder.resolve(String.valueOf(expected.get("plan"))).normalize()),
                    LocalDate.parse(String.valueOf(expected.get("as-of"))),
                    Boolean.TRUE.equals(expected.get("sound")),
                    entries(expected, "must").map(WholePlan::due).toList(),
                    entries(expected, "missed")
                            .map(missed -> new Missed(due(missed), String.valueOf(missed.get("why"))))
                            .toList(),
                    ((List<?>) expected.get("must-not"))
                            .stream().map(String::valueOf).toList(),
                    firstRun(expected));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Map<?, ?>> entries(Map<?, ?> expected, String field) {
        return expected.get(field) instanceof List<?> list
                ? list.stream().map(entry -> (Map<?, ?>) entry)
                : Stream.of();
    }

    private static Optional<FirstRun> firstRun(Map<?, ?> expected) {
        return Optional.ofNullable((Map<?, ?>) expected.get("first-run"))
                .map(run -> new FirstRun(
                        count(run, "set"),
                        count(run, "flaws"),
                        count(run, "found"),
                        count(run, "alarms"),
                        count(run, "errors")));
    }

    private static int count(Map<?, ?> run, String field) {
        return run.get(field) instanceof Integer count ? count : 0;
    }

    private static Due due(Map<?, ?> entry) {
        return new Due(String.valueOf(entry.get("rule")), String.valueOf(entry.get("at")));
    }

    Plan plan() {
        return tree.plan();
    }
}

package dev.planadvisor.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.planadvisor.document.PlanReader;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.document.Reading;
import dev.planadvisor.facts.Assumption;
import dev.planadvisor.facts.FactSheet;
import dev.planadvisor.facts.Lexicon;
import dev.planadvisor.facts.Workload;
import dev.planadvisor.facts.reading.ShippedWords;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What facts take for granted is set by the rulebook. */
class AssumptionsTest {
    @TempDir
    Path folder;

    @Test
    void aChangedOneChangesWhatIsTold() {
        assertEquals(new BigDecimal("37.5"), week("37.5"));
        assertEquals(new BigDecimal("40"), week("40"));
    }

    @Test
    void aFileThatIsNotCompleteIsRefused() throws IOException {
        String shipped = Files.readString(Path.of("rules/assumptions.yaml"));
        String changed = shipped.replace("working-week: 40", "working-day: 8").replace("roll-up: 75", "roll-up: most");
        Files.writeString(folder.resolve("assumptions.yaml"), changed);
        assertEquals(
                List.of(
                        "The field 'working-week' is missing.",
                        "'roll-up' is no number.",
                        "The field 'working-day' is not known."),
                offences());
    }

    @Test
    void figuresThatMakeNoSenseAreRefused() throws IOException {
        String shipped = Files.readString(Path.of("rules/assumptions.yaml"));
        String changed = shipped.replace("working-week: 40", "working-week: 0")
                .replace("roll-up: 75", "roll-up: -75")
                .replace("small-line: 10", "small-line: 0");
        Files.writeString(folder.resolve("assumptions.yaml"), changed);
        assertEquals(List.of("'roll-up' is too low.", "'working-week' is too low."), offences());
    }

    @Test
    void aRulebookWithoutTheFileIsRefused() {
        assertEquals(List.of("The file is missing."), offences());
    }

    private List<String> offences() {
        return RulebookFolder.read(folder).offences().stream()
                .filter(offence -> offence.file().equals("assumptions.yaml"))
                .map(Offence::problem)
                .toList();
    }

    private static BigDecimal week(String hours) {
        Lexicon shipped = ShippedWords.lexicon();
        Map<Assumption, BigDecimal> assumptions = new EnumMap<>(shipped.assumptions());
        assumptions.put(Assumption.WORKING_WEEK, new BigDecimal(hours));
        String plan = """
                format: sales-plan/1
                team: [{id: anna, role: Seller}]
                strategies: [{name: Calls, tactics: [{task: Call ten shops, frequency: daily, owner: anna}]}]
                """;
        Reading reading = new PlanReader().read(PlanUpload.of("plan.yaml", plan.getBytes(StandardCharsets.UTF_8)));
        return FactSheet.of(
                        assertInstanceOf(Reading.Accepted.class, reading).plan(),
                        LocalDate.of(2027, 1, 1),
                        new Lexicon(shipped.lists(), assumptions))
                .facts()
                .stream()
                .filter(Workload.class::isInstance)
                .map(fact -> ((Workload) fact).week())
                .findAny()
                .orElseThrow();
    }
}

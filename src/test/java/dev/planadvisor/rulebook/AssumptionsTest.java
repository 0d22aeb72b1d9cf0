package dev.planadvisor.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.planadvisor.document.PlanReader;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.document.Reading;
import dev.planadvisor.facts.Assumption;
import dev.planadvisor.facts.FactSheet;
import dev.planadvisor.facts.Lexicon;
import dev.planadvisor.facts.PipelineCoverage;
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
        assertEquals(0, pipelines("60"));
        assertEquals(1, pipelines("20"));
    }

    @Test
    void aFileThatIsNotCompleteIsRefused() throws IOException {
        String shipped = Files.readString(Path.of("rules/assumptions.yaml"));
        String changed = shipped.replace("short-cycle: 60", "long-cycle: 60").replace("roll-up: 75", "roll-up: most");
        Files.writeString(folder.resolve("assumptions.yaml"), changed);
        assertEquals(
                List.of(
                        "The field 'short-cycle' is missing.",
                        "The field 'long-cycle' is not known.",
                        "'roll-up' is no number."),
                offences());
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

    private static long pipelines(String shortCycle) {
        Lexicon shipped = ShippedWords.lexicon();
        Map<Assumption, BigDecimal> assumptions = new EnumMap<>(shipped.assumptions());
        assumptions.put(Assumption.SHORT_CYCLE, new BigDecimal(shortCycle));
        String plan = """
                format: sales-plan/1
                company: {currency: USD}
                period: {start: 2027-01-01, end: 2027-12-31}
                goals: [{metric: revenue, target: 1800000, unit: USD, deadline: 2027-12-31}]
                process: {open-pipeline: 300000, win-rate: 45%, cycle-days: 21}
                """;
        Reading reading = new PlanReader().read(PlanUpload.of("plan.yaml", plan.getBytes(StandardCharsets.UTF_8)));
        return FactSheet.of(
                        assertInstanceOf(Reading.Accepted.class, reading).plan(),
                        LocalDate.of(2027, 1, 1),
                        new Lexicon(shipped.lists(), assumptions))
                .facts()
                .stream()
                .filter(PipelineCoverage.class::isInstance)
                .count();
    }
}

package dev.planadvisor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.document.Reading.Accepted;
import dev.planadvisor.document.Reading.Refused;
import dev.planadvisor.plan.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What lies on a limit is read, and what lies one above it is refused, in every format. */
class DocumentLimitsTest {
    private static final int KIB = 1024;

    private static Reading read(String name, String text) {
        return new PlanReader().read(PlanUpload.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void accepts(String name, String text) {
        assertEquals(List.of(), read(name, text).remarks());
    }

    private static List<String> codes(String name, String text) {
        return assertInstanceOf(Refused.class, read(name, text)).remarks().stream()
                .map(Remark::code)
                .toList();
    }

    private static String json(String fields) {
        return "{\"format\":\"sales-plan/1\"," + fields + "}";
    }

    private static String yaml(String fields) {
        return "format: sales-plan/1\n" + fields + "\n";
    }

    @Test
    void readsTwoMebibytesAndNoByteMore() {
        String plan = yaml("mission: x");
        int rest = 2 * KIB * KIB - plan.length();
        accepts("plan.yaml", plan + "#".repeat(rest));
        assertEquals(List.of("too-large"), codes("plan.yaml", plan + "#".repeat(rest + 1)));
        accepts("plan.json", json("\"mission\":\"x\"") + " ".repeat(2 * KIB * KIB - 40));
        assertEquals(List.of("too-large"), codes("plan.json", " ".repeat(2 * KIB * KIB) + "{}"));
    }

    @Test
    void readsTextsOf64KibicharactersAndNoCharacterMore() {
        String text = "x".repeat(64 * KIB);
        accepts("plan.yaml", yaml("mission: " + text));
        accepts("plan.json", json("\"mission\":\"" + text + "\""));
        assertEquals(List.of("long-text"), codes("plan.yaml", yaml("mission: x" + text)));
        assertEquals(List.of("long-text"), codes("plan.json", json("\"mission\":\"x" + text + "\"")));
    }

    @Test
    void readsNamesOf256CharactersAndNoCharacterMore() {
        String name = "x".repeat(256);
        accepts("plan.yaml", yaml("strategies: [{tactics: [{yields: {" + name + ": 1}}]}]"));
        accepts("plan.json", json("\"strategies\":[{\"tactics\":[{\"yields\":{\"" + name + "\":1}}]}]"));
        assertEquals(
                List.of("long-key"),
                codes("plan.yaml", yaml("strategies: [{tactics: [{yields: {x" + name + ": 1}}]}]")));
        assertEquals(
                List.of("long-key"),
                codes("plan.json", json("\"strategies\":[{\"tactics\":[{\"yields\":{\"x" + name + "\":1}}]}]")));
    }

    @Test
    void stopsBelowThe32ndLevel() {
        for (String name : List.of("plan.yaml", "plan.json")) {
            // The document itself is the first level.
            String fits = json("\"goals\":" + "[".repeat(31) + "]".repeat(31));
            String tooDeep = json("\"goals\":" + "[".repeat(32) + "]".repeat(32));
            assertEquals(List.of("wrong-type"), codes(name, fits));
            assertEquals(
                    List.of("too-deep", "wrong-type"),
                    codes(name, tooDeep).stream().sorted().toList());
        }
    }

    @Test
    void survivesAMillionBrackets() {
        for (String name : List.of("plan.yaml", "plan.json")) {
            assertEquals(List.of("wrong-type", "too-deep"), codes(name, "[".repeat(1_000_000)));
            assertEquals(true, codes(name, "{\"a\":".repeat(200_000)).contains("too-deep"));
        }
        assertTrue(codes("plan.yaml", "- ".repeat(500_000)).contains("too-deep"));
        assertTrue(codes("plan.yaml", "? ".repeat(500_000)).contains("too-deep"));
    }

    @Test
    void stopsBehindFiftyThousandNamesAndValues() {
        for (int entries : List.of(49_992, 49_993)) {
            String list = IntStream.range(0, entries).mapToObj(i -> "1").collect(Collectors.joining(","));
            String text = json("\"team\":[{\"responsibilities\":[" + list + "]}]");
            // A name, a value, a beginning and an end count one each: 2 for the document, 2 for the format, 3 for the
            // team, 2 for its member, 3 for the list.
            int tokens = entries + 12;
            for (String name : List.of("plan.yaml", "plan.json")) {
                assertEquals(tokens <= 50_000, read(name, text) instanceof Accepted, name + " " + tokens);
            }
        }
    }

    @Test
    void readsNumbersWithinTheirLimits() {
        for (String number : List.of(
                "999999999999999",
                "-999999999999999.999999999999",
                "0.000000000001",
                "1e6",
                "0000000000000000000000000000000000000001")) {
            accepts("plan.yaml", yaml("goals: [{target: " + number + "}]"));
        }
        for (String number : List.of(
                "1000000000000000",
                "0.0000000000001",
                "1e7",
                "1e-13",
                "1e999999999",
                "1e-999999999",
                "1e99999999999999999999",
                "00000000000000000000000000000000000000001",
                "9".repeat(100_000).substring(0, 60_000))) {
            assertEquals(List.of("number-limit"), codes("plan.yaml", yaml("goals: [{target: " + number + "}]")));
        }
        assertEquals(List.of("number-limit"), codes("plan.json", json("\"goals\":[{\"target\":1e999999999}]")));
        assertEquals(List.of("invalid-json"), codes("plan.json", json("\"goals\":[{\"target\":Infinity}]")));
    }

    @Test
    void givesAnOperatorOtherLimits() {
        Limits small = new Limits(200, 3, 20, 10, 20, 3, 0, 1, 2);
        PlanReader reader = new PlanReader(small);
        Reading reading = reader.read(PlanUpload.of(
                "plan.yaml",
                yaml("mission: Eleven char\ngoals: [{target: 100, baseline: 0.25}]")
                        .getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("long-text", "long-text", "number-limit", "number-limit"),
                reading.remarks().stream().map(Remark::code).toList());
    }

    @Test
    void tellsAThousandRemarksAndCountsTheRest() {
        String goals = IntStream.range(0, 1_500).mapToObj(i -> "{goal: 1}").collect(Collectors.joining(","));
        List<Remark> remarks = read("plan.yaml", yaml("goals: [" + goals + "]")).remarks();
        assertEquals(1_001, remarks.size());
        Remark last = remarks.get(1_000);
        assertEquals("more-remarks", last.code());
        assertEquals("Further remarks that are not shown: 500. Mend the ones above first.", last.text(Language.EN));
        assertEquals(
                "Liczba dalszych uwag, których nie pokazano: 500. Najpierw należy usunąć błędy opisane powyżej.",
                last.text(Language.PL));
    }
}

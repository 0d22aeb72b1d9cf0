package dev.planadvisor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.document.Reading.Accepted;
import dev.planadvisor.plan.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AnyBytesTest {
    private static final String TRICKY =
            "{}[]:,-?*&!|>'\"%@`#~\n\t \\/.0123456789eE+abcdefinrstuvlxNQ€zł\u202E\u200B\uFEFF\u0000\u001B\u0085\u2028\uD83D\uDE00";

    private static byte[] everyField(String name) throws IOException {
        try (InputStream stream = AnyBytesTest.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }

    @Property(tries = 500)
    void readsOrRefusesAnyBytes(@ForAll @Size(max = 200) byte[] bytes, @ForAll MediaType type) {
        tellsWhatItMust(new PlanReader().read(new PlanUpload(bytes, "plan", type)));
    }

    @Property(tries = 1000)
    void readsOrRefusesAnyCharacters(@ForAll("trickyTexts") String text, @ForAll MediaType type) {
        tellsWhatItMust(new PlanReader().read(new PlanUpload(text.getBytes(StandardCharsets.UTF_8), "plan", type)));
    }

    @Property(tries = 300)
    void readsOrRefusesADamagedPlan(
            @ForAll boolean yaml,
            @ForAll @IntRange(max = 4000) int at,
            @ForAll @IntRange(max = 20) int cut,
            @ForAll("trickyTexts") String put)
            throws IOException {
        String name = yaml ? "every-field.yaml" : "every-field.json";
        String plan = new String(everyField(name), StandardCharsets.UTF_8);
        int from = Math.min(at, plan.length());
        String damaged = plan.substring(0, from) + put + plan.substring(Math.min(from + cut, plan.length()));
        tellsWhatItMust(new PlanReader().read(PlanUpload.of(name, damaged.getBytes(StandardCharsets.UTF_8))));
    }

    @Property(tries = 500)
    void readsTheSameTextsFromBothFormats(@ForAll("trickyTexts") String text) {
        String quoted = quoted(text);
        Reading json = read("a.json", "{\"format\": \"sales-plan/1\", \"mission\": " + quoted + "}");
        Reading yaml = read("a.yaml", "format: sales-plan/1\nmission: " + quoted);
        assertEquals(json instanceof Accepted, yaml instanceof Accepted);
        if (json instanceof Accepted a && yaml instanceof Accepted b) {
            assertEquals(a.plan(), b.plan());
        }
    }

    @Provide
    Arbitrary<String> trickyTexts() {
        return Arbitraries.of(TRICKY.codePoints().boxed().toList())
                .list()
                .ofMaxSize(40)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    private static Reading read(String name, String text) {
        return new PlanReader().read(PlanUpload.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** In a form that JSON and YAML share. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char unit : text.toCharArray()) {
            if (unit >= ' ' && unit < 127 && unit != '"' && unit != '\\') {
                quoted.append(unit);
            } else if (Character.isSurrogate(unit)) {
                quoted.append(unit);
            } else {
                quoted.append(String.format("\\u%04x", (int) unit));
            }
        }
        return quoted.append('"').toString();
    }

    private static void tellsWhatItMust(Reading reading) {
        assertTrue(reading instanceof Accepted || !reading.remarks().isEmpty());
        assertEquals(reading.remarks().stream().sorted().toList(), reading.remarks());
        for (Remark remark : reading.remarks()) {
            assertTrue(remark.place().line() >= 1 && remark.place().column() >= 1, remark.toString());
            for (Language language : Language.values()) {
                String text = remark.text(language);
                assertEquals(Visible.escaped(text), text);
                assertTrue(List.of('.', '?').contains(text.charAt(text.length() - 1)), text);
            }
        }
    }
}

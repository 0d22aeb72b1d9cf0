package dev.planadvisor.comparison;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.planadvisor.comparison.Comparison.Added;
import dev.planadvisor.comparison.Comparison.Change;
import dev.planadvisor.comparison.Comparison.ChapterMove;
import dev.planadvisor.comparison.Comparison.Consequence;
import dev.planadvisor.comparison.Comparison.Figure;
import dev.planadvisor.comparison.Comparison.Fixed;
import dev.planadvisor.comparison.Comparison.Movement;
import dev.planadvisor.comparison.Comparison.Open;
import dev.planadvisor.comparison.Comparison.Side;
import dev.planadvisor.comparison.Comparison.Spot;
import dev.planadvisor.report.JsonText;
import dev.planadvisor.report.Report;
import dev.planadvisor.report.Report.Recommendation;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The format {@code plan-comparison/1}. */
public final class JsonComparison implements ComparisonRenderer {
    /** The format's name, as it stands in every comparison. */
    public static final String FORMAT = "plan-comparison/1";

    @Override
    public String contentType() {
        return "application/json";
    }

    @Override
    public byte[] render(Comparison comparison) {
        return JsonText.of(json -> write(comparison, json));
    }

    private static void write(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeStringField("language", comparison.language().tag());
        json.writeFieldName("from");
        write(comparison.from(), json);
        json.writeFieldName("to");
        write(comparison.to(), json);
        json.writeArrayFieldStart("cautions");
        for (String caution : comparison.cautions()) {
            json.writeString(caution);
        }
        json.writeEndArray();
        json.writeBooleanField("regression", comparison.isRegression());
        json.writeFieldName("movement");
        write(comparison.movement(), json);
        json.writeArrayFieldStart("chapters");
        for (ChapterMove chapter : comparison.chapters()) {
            json.writeStartObject();
            json.writeStringField("id", chapter.id());
            number("from", chapter.from().orElse(null), json);
            number("to", chapter.to().orElse(null), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        writeFindings(comparison, json);
        json.writeArrayFieldStart("changes");
        for (Change change : comparison.changes()) {
            write(change, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("consequences");
        for (Consequence consequence : comparison.consequences()) {
            write(consequence, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeFindings(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("fixed");
        for (Fixed fixed : comparison.fixed()) {
            json.writeStartObject();
            writeFields(fixed.finding(), json);
            json.writeStringField("reason", fixed.reason().word());
            number("points", fixed.finding().points(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("new");
        for (Added added : comparison.added()) {
            json.writeStartObject();
            writeFields(added.finding(), json);
            json.writeStringField("reason", added.reason().word());
            number("points", added.finding().points(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("open");
        for (Open open : comparison.open()) {
            json.writeStartObject();
            writeFields(open.after(), json);
            number("pointsBefore", open.before().points(), json);
            number("points", open.after().points(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeFields(Recommendation finding, JsonGenerator json) throws IOException {
        json.writeStringField("rule", finding.rule().toString());
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("subject", finding.pointer());
        json.writeNumberField("line", finding.line());
        json.writeNumberField("column", finding.column());
        json.writeStringField("title", finding.title());
        json.writeStringField("message", finding.message());
        json.writeStringField("fingerprint", finding.fingerprint());
    }

    private static void write(Side side, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("plan");
        json.writeStringField("file", side.plan().file());
        json.writeStringField("name", side.plan().name());
        json.writeEndObject();
        json.writeStringField("product", side.stamp().product());
        json.writeObjectFieldStart("rulebook");
        json.writeStringField("version", side.stamp().rulebookVersion());
        json.writeStringField("hash", side.stamp().rulebookHash());
        json.writeEndObject();
        text("asOf", side.asOf().map(Report.AsOf::day).map(Object::toString), json);
        json.writeStringField(
                "status", side.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        number("score", side.score().orElse(null), json);
        json.writeStringField("band", side.band().word());
        json.writeNumberField("findings", side.findings());
        json.writeEndObject();
    }

    private static void write(Optional<Movement> movement, JsonGenerator json) throws IOException {
        if (movement.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        number("total", movement.get().total(), json);
        number("mended", movement.get().mended(), json);
        number("gone", movement.get().gone(), json);
        number("new", movement.get().arrived(), json);
        number("open", movement.get().open(), json);
        number("other", movement.get().other(), json);
        json.writeEndObject();
    }

    private static void write(Change change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("section", change.section());
        json.writeStringField("text", change.text());
        json.writeArrayFieldStart("spots");
        for (Spot spot : change.spots()) {
            json.writeStartObject();
            text("from", spot.from(), json);
            text("to", spot.to(), json);
            text("before", spot.before(), json);
            text("after", spot.after(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Consequence consequence, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", consequence.text());
        json.writeArrayFieldStart("figures");
        for (Figure figure : consequence.figures()) {
            json.writeStartObject();
            json.writeStringField("name", figure.name());
            number("from", figure.from(), json);
            number("to", figure.to(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(String name, Optional<String> text, JsonGenerator json) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        } else {
            json.writeNullField(name);
        }
    }

    private static void number(String name, BigDecimal number, JsonGenerator json) throws IOException {
        if (number == null) {
            json.writeNullField(name);
        } else {
            json.writeFieldName(name);
            json.writeNumber(number.toPlainString());
        }
    }
}

package dev.planadvisor.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.planadvisor.findings.RuleId;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The format {@code plan-review/1}: an object for one document, an array of them for several. */
public final class JsonRenderer implements Renderer {
    /** The format's name, as it stands in every review. */
    public static final String FORMAT = "plan-review/1";

    @Override
    public String contentType() {
        return "application/json";
    }

    @Override
    public byte[] render(List<Report> reports, boolean many) {
        return JsonText.of(json -> {
            if (many) {
                json.writeStartArray();
            }
            for (Report report : reports) {
                write(report, json);
            }
            if (many) {
                json.writeEndArray();
            }
        });
    }

    private static void write(Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeStringField("product", report.stamp().product());
        json.writeObjectFieldStart("rulebook");
        json.writeStringField("version", report.stamp().rulebookVersion());
        json.writeStringField("hash", report.stamp().rulebookHash());
        json.writeEndObject();
        if (report.asOf().isPresent()) {
            json.writeStringField("asOf", report.asOf().get().day().toString());
        } else {
            json.writeNullField("asOf");
        }
        json.writeObjectFieldStart("plan");
        json.writeStringField("file", report.plan().file());
        json.writeStringField("name", report.plan().name());
        json.writeEndObject();
        writeNumber(json, "score", report.score().orElse(null));
        json.writeStringField("band", report.band().word());
        json.writeArrayFieldStart("cappedBy");
        for (RuleId rule : report.cappedBy()) {
            json.writeString(rule.toString());
        }
        json.writeEndArray();
        json.writeNumberField("confidence", report.confidence());
        json.writeArrayFieldStart("chapters");
        for (Report.ChapterLine chapter : report.chapters()) {
            json.writeStartObject();
            json.writeStringField("id", chapter.id());
            writeNumber(json, "score", chapter.score().orElse(null));
            writeNumber(json, "weight", chapter.weight());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Report.Recommendation finding : report.recommendations()) {
            write(finding, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("verdicts");
        for (Report.Check check : report.checks()) {
            json.writeStartObject();
            json.writeStringField("rule", check.rule().toString());
            json.writeStringField(
                    "outcome", check.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeNumberField("subjects", check.subjects());
            json.writeNumberField("flagged", check.flagged());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("remarks");
        for (Report.RemarkLine remark : report.remarks()) {
            json.writeStartObject();
            json.writeStringField("code", remark.code());
            json.writeStringField("pointer", remark.pointer());
            json.writeNumberField("line", remark.line());
            json.writeNumberField("column", remark.column());
            json.writeStringField("message", remark.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Report.Recommendation finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().toString());
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("subject", finding.pointer());
        json.writeNumberField("line", finding.line());
        json.writeNumberField("column", finding.column());
        json.writeStringField("title", finding.title());
        json.writeStringField("message", finding.message());
        json.writeStringField("why", finding.why());
        json.writeArrayFieldStart("advice");
        for (String step : finding.advice()) {
            json.writeString(step);
        }
        json.writeEndArray();
        writeNumber(json, "points", finding.points());
        json.writeObjectFieldStart("values");
        for (Map.Entry<String, Object> value : finding.values().entrySet()) {
            if (value.getValue() instanceof Number number) {
                writeNumber(json, value.getKey(), new BigDecimal(number.toString()));
            } else {
                json.writeStringField(value.getKey(), value.getValue().toString());
            }
        }
        json.writeEndObject();
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeEndObject();
    }

    private static void writeNumber(JsonGenerator json, String name, BigDecimal number) throws IOException {
        if (number == null) {
            json.writeNullField(name);
        } else {
            // Written as the text of a plain decimal: 1E+5 and 100000 are one number, and reviews are compared by
            // bytes.
            json.writeFieldName(name);
            json.writeNumber(number.toPlainString());
        }
    }
}

package dev.planadvisor.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.plan.Language;
import dev.planadvisor.rulebook.Card;
import dev.planadvisor.rulebook.Chapter;
import dev.planadvisor.rulebook.CompiledRulebook;
import dev.planadvisor.rulebook.ShownExample;
import dev.planadvisor.rulebook.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The pages of a rulebook: a list of its rules, and for each what words, card and example say. */
public final class RulePages {
    private final CompiledRulebook rules;
    private final Language language;
    private final Wording wording;

    /** The pages of this rulebook in a language. */
    public RulePages(CompiledRulebook rules, Language language) {
        this.rules = rules;
        this.language = language;
        this.wording = new Wording(language);
    }

    /** All rules by chapter, a line each: id, severity, title. */
    public String listAsText() {
        int widest = rules.rulebook().cards().keySet().stream()
                .mapToInt(id -> id.toString().length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (Chapter chapter : rules.rulebook().chapters()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(chapter.titles().get(language))
                    .append('\n');
            for (Card card : cards(chapter)) {
                String id = card.id().toString();
                text.append("  ")
                        .append(id)
                        .append(" ".repeat(widest - id.length() + 2))
                        .append(pad(severity(card), 12))
                        .append(words(card).title())
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** All rules with cards and words, for programs. */
    public String listAsJson() {
        return json(json -> {
            json.writeStartArray();
            for (Chapter chapter : rules.rulebook().chapters()) {
                for (Card card : cards(chapter)) {
                    write(card, json);
                }
            }
            json.writeEndArray();
        });
    }

    /** One rule with card and words, for programs. */
    public String ruleAsJson(RuleId id) {
        return json(json -> write(rules.rulebook().cards().get(id), json));
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private static String json(Writing writing) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            writing.to(json);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out + "\n";
    }

    private void write(Card card, JsonGenerator json) throws IOException {
        Words words = words(card);
        json.writeStartObject();
        json.writeStringField("id", card.id().toString());
        json.writeStringField("severity", card.severity().word());
        json.writeNumberField("weight", card.weight());
        json.writeStringField("each", card.each());
        write("needs", card.needs(), json);
        json.writeObjectFieldStart("limits");
        for (var limit : card.limits().entrySet()) {
            json.writeFieldName(limit.getKey());
            json.writeNumber(limit.getValue().toPlainString());
        }
        json.writeEndObject();
        json.writeStringField("status", card.status().name().toLowerCase(Locale.ROOT));
        json.writeStringField("since", card.since());
        write("sources", card.sources(), json);
        json.writeStringField("title", words.title());
        json.writeStringField("message", words.message());
        json.writeStringField("why", words.why());
        write("advice", words.advice(), json);
        json.writeStringField("ignore", words.ignore());
        json.writeEndObject();
    }

    private static void write(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** The whole reference in Markdown. */
    public String referenceAsMarkdown() {
        StringBuilder text = new StringBuilder("# ")
                .append(wording.phrase("page.reference"))
                .append("\n\n")
                .append(wording.phrase(
                        "page.count",
                        "count",
                        rules.rulebook().cards().size(),
                        "version",
                        rules.rulebook().version()))
                .append("\n");
        for (Chapter chapter : rules.rulebook().chapters()) {
            text.append("\n## ").append(chapter.titles().get(language)).append("\n");
            for (Card card : cards(chapter)) {
                text.append('\n').append(page(card.id(), "###"));
            }
        }
        return text.toString();
    }

    /** The page of one rule, in Markdown that reads well as it is. */
    public String page(RuleId id) {
        return page(id, "#");
    }

    private String page(RuleId id, String heading) {
        Card card = rules.rulebook().cards().get(id);
        Words words = words(card);
        ShownExample example = rules.example(id);
        StringBuilder text = new StringBuilder(heading + " " + words.title() + "\n\n`" + id + "` · " + severity(card));
        text.append(" · ").append(wording.phrase("page.weight", "weight", Integer.toString(card.weight())));
        if (rules.rulebook().essential().contains(id)) {
            text.append(" · ").append(wording.phrase("page.essential"));
        }
        text.append("\n\n").append(words.why()).append("\n\n");
        text.append("**").append(wording.phrase("todo")).append("**\n\n");
        words.advice().forEach(step -> text.append("- ").append(step).append('\n'));
        text.append("\n**").append(wording.phrase("page.example")).append("**\n\n```yaml\n");
        text.append(example.plan())
                .append("\n```\n\n> ")
                .append(example.says().get(language))
                .append("\n\n");
        text.append("**")
                .append(wording.phrase("page.ignore"))
                .append("** ")
                .append(words.ignore())
                .append("\n\n");
        text.append("**")
                .append(wording.phrase("page.asked"))
                .append("** ")
                .append('`')
                .append(card.each())
                .append('`');
        if (!card.needs().isEmpty()) {
            text.append(" · **")
                    .append(wording.phrase("page.needs"))
                    .append("** ")
                    .append(card.needs().stream().map(n -> "`" + n + "`").collect(Collectors.joining(", ")));
        }
        if (!card.limits().isEmpty()) {
            text.append(" · **")
                    .append(wording.phrase("page.limits"))
                    .append("** ")
                    .append(card.limits().entrySet().stream()
                            .map(limit -> "`" + limit.getKey() + "` " + wording.number(limit.getValue()))
                            .collect(Collectors.joining(", ")));
        }
        text.append("\n\n**").append(wording.phrase("page.sources")).append("** ");
        return text.append(String.join("; ", card.sources())).append("\n").toString();
    }

    private List<Card> cards(Chapter chapter) {
        return rules.rulebook().cards().values().stream()
                .filter(card -> card.id().chapter().equals(chapter.id()))
                .toList();
    }

    private Words words(Card card) {
        return rules.words(card.id(), language);
    }

    private String severity(Card card) {
        return wording.phrase("severity." + card.severity().word());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}

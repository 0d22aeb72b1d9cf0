package dev.planadvisor.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.planadvisor.document.ScalarNode.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads JSON (RFC 8259) by its tokens: no comments, no trailing commas, nothing after the document. */
public final class JsonPlanParser implements PlanParser {
    private final Limits limits;
    private final JsonFactory factory;

    public JsonPlanParser(Limits limits) {
        this.limits = limits;
        // The tree's own limits speak first, with a place; these hold should they not.
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(limits.bytes())
                        .maxNestingDepth(limits.depth() + 1)
                        .maxTokenCount(limits.tokens() + 2L)
                        .maxStringLength(limits.bytes())
                        .maxNumberLength(limits.bytes())
                        .maxNameLength(limits.bytes())
                        .build())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    @Override
    public PlanDocument parse(byte[] bytes) {
        Remarks remarks = new Remarks();
        Optional<SourceText> source = SourceText.decode(bytes, limits, remarks);
        if (source.isEmpty()) {
            return new PlanDocument(Optional.empty(), false, remarks.sorted());
        }
        TreeBuilder tree = new TreeBuilder(limits, remarks);
        boolean complete = false;
        try (JsonParser parser = factory.createParser(source.get().text())) {
            try {
                complete = build(parser, source.get(), tree, remarks);
            } catch (JsonProcessingException mistake) {
                tell(mistake, tree, source.get(), remarks);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new PlanDocument(tree.root(), complete, remarks.sorted());
    }

    private static boolean build(JsonParser parser, SourceText source, TreeBuilder tree, Remarks remarks)
            throws IOException {
        int depth = 0;
        boolean ended = false;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            Place place = source.place(
                    tree.pointer(), (int) parser.currentTokenLocation().getCharOffset());
            if (ended) {
                remarks.add(new Place("", place.line(), place.column()), "trailing-text");
                return false;
            }
            switch (token) {
                case START_OBJECT, START_ARRAY -> {
                    tree.open(token == JsonToken.START_OBJECT, false, place);
                    depth++;
                }
                case END_OBJECT, END_ARRAY -> {
                    tree.close(place);
                    depth--;
                }
                case FIELD_NAME -> tree.name(parser.currentName(), place);
                case VALUE_NULL -> tree.scalar("", Kind.NOTHING, place);
                case VALUE_STRING -> tree.scalar(parser.getText(), Kind.TEXT, place);
                default -> tree.scalar(parser.getText(), Kind.BARE, place);
            }
            if (tree.full()) {
                return false;
            }
            ended = depth == 0;
        }
        return true;
    }

    /** Says what is wrong from what stands at the place, since the library's words are English and for programmers. */
    private static void tell(JsonProcessingException mistake, TreeBuilder tree, SourceText source, Remarks remarks) {
        String text = source.text();
        if (tree.ended()) {
            remarks.add(source.place("", Math.min(offset(mistake, text), text.length())), "trailing-text");
        } else if (mistake instanceof JsonEOFException) {
            boolean quote = mistake.getOriginalMessage().contains("closing quote")
                    || mistake.getOriginalMessage().contains("field name");
            Place place = quote ? source.place("", lastQuote(text)) : tree.innermost();
            remarks.add(place, "invalid-json", new Phrase("invalid-json.end"));
        } else {
            int offset = offset(mistake, text);
            remarks.add(
                    source.place("", offset),
                    "invalid-json",
                    new Phrase("invalid-json" + kind(text, offset), "value", Visible.of(wordAt(text, offset))));
        }
    }

    /** The library points at the offending character, or at a word behind its end; this is where it begins. */
    private static int offset(JsonProcessingException mistake, String text) {
        int at = mistake.getLocation() == null ? 0 : (int) mistake.getLocation().getCharOffset();
        int offset = Math.max(0, Math.min(at, text.length() - 1));
        boolean behind = offset > 0 && !word(text.charAt(offset)) && word(text.charAt(offset - 1));
        if (behind && text.charAt(offset) != '\n' && text.charAt(offset) != '\\') {
            offset--;
        }
        while (offset > 0 && word(text.charAt(offset)) && word(text.charAt(offset - 1))) {
            offset--;
        }
        return offset > 0 && text.charAt(offset - 1) == '\\' ? offset - 1 : offset;
    }

    private static int lastQuote(String text) {
        int quote = text.lastIndexOf('"');
        while (quote > 0 && text.charAt(quote - 1) == '\\') {
            quote = text.lastIndexOf('"', quote - 1);
        }
        return Math.max(quote, 0);
    }

    private static String kind(String text, int offset) {
        if (text.isEmpty()) {
            return "";
        }
        int before = offset - 1;
        while (before > 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        char character = text.charAt(offset);
        return switch (character) {
            case '/', '#' -> ".comment";
            case '\'' -> ".single-quote";
            case '"' -> ".quote";
            case ']', '}' ->
                before >= 0 && text.charAt(before) == ','
                        ? ".comma"
                        : before >= 0 && text.charAt(before) == ':' ? ".value" : ".bracket";
            case '\n' -> ".line-end";
            case '\\' -> ".escape";
            default -> word(character) ? ".bare-word" : "";
        };
    }

    private static boolean word(char character) {
        return Character.isLetterOrDigit(character) || "+-_.".indexOf(character) >= 0;
    }

    private static String wordAt(String text, int offset) {
        int end = offset;
        while (end < text.length() && word(text.charAt(end))) {
            end++;
        }
        if (end == offset && offset < text.length()) {
            end += Character.charCount(text.codePointAt(offset));
        }
        return text.substring(offset, end);
    }
}

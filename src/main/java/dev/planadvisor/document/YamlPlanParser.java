package dev.planadvisor.document;

import dev.planadvisor.document.ScalarNode.Kind;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 by its events. What makes YAML say one thing and mean another (anchors, aliases, tags, merge keys,
 * several documents) is refused.
 */
public final class YamlPlanParser implements PlanParser {
    /** The library's words for a mistake, by their beginning, and ours. */
    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry("mapping values are not allowed here", "colon"),
            Map.entry("sequence entries are not allowed here", "dash"),
            Map.entry("expected <block end>", "indentation"),
            Map.entry("expected <block end>, but found '<scalar>'", "behind"),
            Map.entry("expected <block end>, but found '}'", "behind"),
            Map.entry("expected <block end>, but found ']'", "behind"),
            Map.entry("found character '\\t", "tab"),
            Map.entry("found a tab character", "tab"),
            Map.entry("found character", "first-character"),
            Map.entry("found unexpected end of stream", "open-quote"),
            Map.entry("found unexpected document separator", "open-quote"),
            Map.entry("expected ',' or ']'", "open-bracket"),
            Map.entry("expected ',' or '}'", "open-brace"),
            Map.entry("could not find expected ':'", "missing-colon"),
            Map.entry("found unknown escape character", "escape"),
            Map.entry("expected escape sequence", "escape"),
            Map.entry("expected alphabetic or numeric character", "star"),
            Map.entry("unexpected character found", "star"),
            Map.entry("found undefined tag handle", "tag"),
            Map.entry("found duplicate %", "directive"),
            Map.entry("found incompatible YAML document", "directive"));

    private final Limits limits;

    public YamlPlanParser(Limits limits) {
        this.limits = limits;
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
        try {
            complete = build(source.get(), tree, remarks);
        } catch (MarkedYamlEngineException mistake) {
            tree.forgetFrom(tell(mistake, remarks));
        } catch (YamlEngineException mistake) {
            remarks.add(Place.START, "invalid-yaml");
        }
        return new PlanDocument(tree.root(), complete, remarks.sorted());
    }

    private boolean build(SourceText source, TreeBuilder tree, Remarks remarks) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setUseMarks(true)
                // In one piece: the library copies what it holds for each piece that it adds.
                .setBufferSize(source.text().length() + 1)
                .build();
        Iterator<Event> events = new Parse(settings).parseString(source.text()).iterator();
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            Place place = place(tree.pointer(), event.getStartMark());
            switch (event.getEventId()) {
                case DocumentStart -> {
                    if (++documents == 2) {
                        remarks.add(place("", event.getStartMark()), "several-documents");
                        return false;
                    }
                }
                case MappingStart, SequenceStart -> {
                    CollectionStartEvent start = (CollectionStartEvent) event;
                    refuse(start.getAnchor(), start.getTag(), place, remarks);
                    tree.open(event.getEventId() == Event.ID.MappingStart, start.isFlow(), place);
                }
                case MappingEnd, SequenceEnd -> tree.close(place);
                case Alias -> {
                    String name = ((AliasEvent) event).getAlias().getValue();
                    remarks.add(place, "yaml-alias", "value", Visible.of(name));
                    if (tree.awaitsName()) {
                        tree.name("*" + name, place);
                        tree.dropValue();
                    } else {
                        tree.scalar("", Kind.NOTHING, place);
                    }
                }
                case Scalar -> {
                    ScalarEvent scalar = (ScalarEvent) event;
                    refuse(scalar.getAnchor(), scalar.getTag(), place, remarks);
                    if (tree.awaitsName()) {
                        tree.name(scalar.getValue(), place);
                        if (scalar.isPlain() && scalar.getValue().equals("<<")) {
                            remarks.add(place, "yaml-merge-key");
                            tree.dropValue();
                        }
                    } else {
                        tree.scalar(scalar.getValue(), kind(scalar), place);
                    }
                }
                default -> {}
            }
            if (tree.full()) {
                return false;
            }
        }
        return true;
    }

    private static void refuse(Optional<Anchor> anchor, Optional<String> tag, Place place, Remarks remarks) {
        anchor.ifPresent(name -> remarks.add(place, "yaml-anchor", "value", Visible.of(name.getValue())));
        tag.ifPresent(name ->
                remarks.add(place, "yaml-tag", "value", Visible.of(name.replaceFirst("^tag:yaml\\.org,2002:", "!!"))));
    }

    /** The core schema's words for nothing. */
    private static Kind kind(ScalarEvent scalar) {
        if (!scalar.isPlain()) {
            return Kind.TEXT;
        }
        return switch (scalar.getValue()) {
            case "", "~", "null", "Null", "NULL" -> Kind.NOTHING;
            default -> Kind.BARE;
        };
    }

    private static Place place(String pointer, Optional<Mark> mark) {
        return mark.map(known -> new Place(pointer, known.getLine() + 1, known.getColumn() + 1))
                .orElse(new Place(pointer, 1, 1));
    }

    /** Remarks the mistake and tells the place from which on nothing is sure. */
    private static Place tell(MarkedYamlEngineException mistake, Remarks remarks) {
        String problem = mistake.getProblem() == null ? "" : mistake.getProblem();
        String kind = PROBLEMS.entrySet().stream()
                .filter(entry -> problem.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey((a, b) -> a.length() - b.length()))
                .map(entry -> "." + entry.getValue())
                .orElse("");
        // An unclosed quote or bracket is mended where it opens, not where the document ends.
        boolean unclosed = kind.startsWith(".open-") && mistake.getContextMark().isPresent();
        Optional<Mark> mark = unclosed ? mistake.getContextMark() : mistake.getProblemMark();
        Place end = place("", mistake.getProblemMark());
        Place from = place("", mark);
        remarks.add(
                from, "invalid-yaml", new Phrase("invalid-yaml" + kind, "line", end.line(), "column", end.column()));
        return from;
    }
}

package dev.planadvisor.document;

import dev.planadvisor.document.MappingNode.Field;
import dev.planadvisor.document.RecordForm.Component;
import dev.planadvisor.document.ScalarNode.Kind;
import dev.planadvisor.plan.CalendarSpan;
import dev.planadvisor.plan.Frequency;
import dev.planadvisor.plan.Percent;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.PlanFormat;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes the records of a plan from a tree. Each type reads the text that the author wrote by a rule of its own; what
 * cannot be read is remarked and left unsaid, so that everything else is still read.
 */
final class PlanBinder {
    private static final int MOST_TITLES = 8;

    private final Remarks remarks;
    private final Figures figures;
    private final Deque<String> way = new ArrayDeque<>();
    private final Deque<RecordForm> groups = new ArrayDeque<>();
    private final Map<String, String> keyPointers = new HashMap<>();

    PlanBinder(Limits limits, Remarks remarks) {
        this.remarks = remarks;
        this.figures = new Figures(limits);
    }

    /** The plan that a tree holds, as far as it can be read. */
    Plan plan(Node root) {
        if (root instanceof MappingNode mapping) {
            return (Plan) group(mapping, RecordForm.of(Plan.class));
        }
        remarks.add(root.place(), "wrong-type", new Phrase("wrong-type.plan"));
        return (Plan) group(new MappingNode(root.place(), List.of(), false), RecordForm.of(Plan.class));
    }

    /** The pointer in the document of an entry that is known by its key in the plan. */
    String keyPointer(String pointer, Object key) {
        String bound = Place.child(pointer, key.toString());
        return keyPointers.getOrDefault(bound, bound);
    }

    /** Whether values of a type are written as a single word, number or text. */
    static boolean scalar(Class<?> type) {
        return type == String.class
                || type == BigDecimal.class
                || type == Integer.class
                || type == Boolean.class
                || type == LocalDate.class
                || type == CalendarSpan.class
                || type == Percent.class
                || type.isEnum();
    }

    private Object group(MappingNode mapping, RecordForm form) {
        Object[] values = new Object[form.components().size()];
        groups.addLast(form);
        for (Field field : mapping.fields()) {
            Component component = form.components().get(field.name());
            if (component == null) {
                unknown(field, form, mapping.flow());
            } else {
                way.addLast(field.name());
                values[component.index()] = value(field.value(), component.type(), component.firstDay());
                way.removeLast();
            }
        }
        groups.removeLast();
        for (Component component : form.components().values()) {
            if (values[component.index()] == null) {
                values[component.index()] = unsaid(component.type());
            }
        }
        return form.make(values);
    }

    private static Object unsaid(Type type) {
        Class<?> raw = RecordForm.raw(type);
        if (raw == List.class) {
            return List.of();
        }
        return raw == Map.class ? Map.of() : null;
    }

    /** The value of a node, or {@code null} where it is unsaid or cannot be read. */
    private Object value(Node node, Type type, boolean firstDay) {
        if (node instanceof ScalarNode scalar && scalar.unsaid()) {
            return null;
        }
        Class<?> raw = RecordForm.raw(type);
        if (raw == List.class) {
            return list(node, RecordForm.argument(type, 0));
        }
        if (raw == Map.class) {
            return map(node, RecordForm.raw(RecordForm.argument(type, 0)), RecordForm.argument(type, 1));
        }
        if (scalar(raw)) {
            return node instanceof ScalarNode scalar ? single(scalar, raw, firstDay) : notSingle(node, raw);
        }
        RecordForm form = RecordForm.of(raw);
        if (node instanceof MappingNode mapping) {
            return group(mapping, form);
        }
        if (node instanceof ScalarNode scalar && form.word().isPresent()) {
            String text = scalar.text().strip();
            return text.isEmpty() ? null : form.parse(text).orElseGet(() -> unknownWord(scalar, raw));
        }
        return wrong(node, "wrong-type.group", "fields", titles(form));
    }

    private List<Object> list(Node node, Type type) {
        Class<?> raw = RecordForm.raw(type);
        boolean single = scalar(raw) || RecordForm.of(raw).word().isPresent();
        List<Node> nodes;
        if (node instanceof SequenceNode sequence) {
            nodes = sequence.items();
        } else if (node instanceof ScalarNode scalar && single) {
            nodes = scalar.text().isBlank() ? List.of() : List.of(scalar);
        } else {
            wrong(node, single ? "wrong-type.list" : "wrong-type.groups");
            return List.of();
        }
        List<Object> values = new ArrayList<>(nodes.size());
        for (Node item : nodes) {
            Object value = value(item, type, false);
            // An empty entry keeps its position, by which everything after it is named.
            values.add(value != null ? value : empty(item, raw));
        }
        values.removeIf(value -> value == null);
        if (raw.isRecord() && !scalar(raw) && RecordForm.of(raw).components().containsKey("id")) {
            refuseDuplicateIds(nodes);
        }
        return List.copyOf(values);
    }

    private Object empty(Node item, Class<?> raw) {
        if (raw == String.class) {
            return "";
        }
        if (raw.isRecord() && !scalar(raw)) {
            return group(new MappingNode(item.place(), List.of(), false), RecordForm.of(raw));
        }
        if (item instanceof ScalarNode scalar && scalar.unsaid()) {
            wrong(item, "wrong-type.empty");
        }
        return null;
    }

    private void refuseDuplicateIds(List<Node> nodes) {
        Map<String, Place> first = new HashMap<>();
        for (Node node : nodes) {
            if (node instanceof MappingNode mapping
                    && mapping.value("id").orElse(null) instanceof ScalarNode id
                    && !id.text().isBlank()) {
                Place earlier = first.putIfAbsent(id.text().strip(), id.place());
                if (earlier != null) {
                    remarks.add(
                            id.place(),
                            "duplicate-id",
                            "value",
                            Visible.of(id.text().strip()),
                            "line",
                            earlier.line(),
                            "column",
                            earlier.column(),
                            "list",
                            String.join(".", way));
                }
            }
        }
    }

    private Map<Object, Object> map(Node node, Class<?> keyType, Type valueType) {
        if (!(node instanceof MappingNode mapping)) {
            wrong(node, keyType == CalendarSpan.class ? "wrong-type.spans" : "wrong-type.map");
            return Map.of();
        }
        Map<Object, Object> values = new TreeMap<>();
        Map<Object, Place> first = new TreeMap<>();
        for (Field field : mapping.fields()) {
            Object key = field.name().strip();
            if (keyType == CalendarSpan.class) {
                ScalarNode name = new ScalarNode(field.key(), field.name().strip(), Kind.BARE);
                key = Days.span(name.text()).orElseGet(() -> (CalendarSpan) badDay(name, "bad-span"));
                if (key == null) {
                    continue;
                }
            }
            Place earlier = first.putIfAbsent(key, field.key());
            if (earlier != null) {
                remarks.add(
                        field.key(),
                        "duplicate-key",
                        "value",
                        Visible.of(field.name()),
                        "line",
                        earlier.line(),
                        "column",
                        earlier.column());
                continue;
            }
            keyPointers.put(
                    Place.child(mapping.place().pointer(), key.toString()),
                    field.value().place().pointer());
            Object value = value(field.value(), valueType, false);
            if (value != null) {
                values.put(key, value);
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private Object single(ScalarNode scalar, Class<?> type, boolean firstDay) {
        String text = scalar.text().strip();
        if (text.isEmpty()) {
            return null;
        }
        if (type == String.class) {
            return text;
        }
        if (type == BigDecimal.class) {
            return number(scalar, text);
        }
        if (type == Percent.class) {
            return percent(scalar, text);
        }
        if (type == Integer.class) {
            return integer(scalar, text);
        }
        if (type == Boolean.class) {
            return switch (text) {
                case "true", "True", "TRUE" -> true;
                case "false", "False", "FALSE" -> false;
                default -> wrong(scalar, "wrong-type.boolean", "value", Visible.of(text));
            };
        }
        if (type == LocalDate.class) {
            Optional<CalendarSpan> span = Days.span(text);
            return span.isPresent()
                    ? firstDay ? span.get().first() : span.get().last()
                    : badDay(scalar, firstDay ? "bad-date.first" : "bad-date.last");
        }
        if (type == CalendarSpan.class) {
            return Days.span(text).orElseGet(() -> (CalendarSpan) badDay(scalar, "bad-span"));
        }
        Object constant = RecordForm.words(type).get(text);
        return constant != null ? constant : unknownWord(scalar, type);
    }

    private BigDecimal number(ScalarNode scalar, String text) {
        Optional<BigDecimal> number = figures.number(text);
        return number.isPresent() ? number.get() : (BigDecimal) badNumber(scalar, text, "bad-number", "");
    }

    private Percent percent(ScalarNode scalar, String text) {
        String bare = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        Optional<BigDecimal> number = figures.number(bare);
        return number.isPresent() ? new Percent(number.get()) : (Percent) badNumber(scalar, bare, "bad-percent", "%");
    }

    private Integer integer(ScalarNode scalar, String text) {
        Optional<BigDecimal> number = figures.number(text);
        if (number.isEmpty()) {
            return (Integer) badNumber(scalar, text, "bad-integer", "");
        }
        boolean whole =
                number.get().scale() <= 0 && number.get().abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return whole
                ? (Integer) number.get().intValueExact()
                : (Integer) tell(scalar, "bad-integer", new Phrase("bad-integer", "value", Visible.of(text)));
    }

    private Object badNumber(ScalarNode scalar, String text, String code, String sign) {
        String shown = Visible.of(scalar.text().strip());
        if (Figures.plain(text)) {
            return tell(scalar, "number-limit", new Phrase("number-limit", "value", shown));
        }
        if (code.equals("bad-number") && text.endsWith("%")) {
            List<String> bare = Figures.meant(text.substring(0, text.length() - 1));
            if (!bare.isEmpty()) {
                boolean unit = groups.getLast().components().containsKey("unit");
                String key = unit ? "bad-number.percent.unit" : "bad-number.percent";
                return tell(scalar, code, new Phrase(key, "value", shown, "meant", bare.get(0)));
            }
        }
        List<String> meant = Figures.meant(text).stream()
                .filter(guess -> figures.number(guess).isPresent())
                .toList();
        return switch (meant.size()) {
            case 0 -> tell(scalar, code, new Phrase(code, "value", shown));
            case 1 -> tell(scalar, code, new Phrase(code + ".meant", "value", shown, "meant", meant.get(0) + sign));
            default ->
                tell(
                        scalar,
                        code,
                        new Phrase(
                                code + ".choice",
                                "value",
                                shown,
                                "meant",
                                meant.get(0) + sign,
                                "other",
                                meant.get(1) + sign));
        };
    }

    private Object badDay(ScalarNode scalar, String key) {
        String code = key.startsWith("bad-date") ? "bad-date" : "bad-span";
        String shown = Visible.of(scalar.text().strip());
        List<String> meant = Days.meant(scalar.text());
        if (meant.isEmpty()) {
            return tell(scalar, code, new Phrase(key, "value", shown));
        }
        Phrase guess = meant.size() == 1
                ? new Phrase("meant", "meant", meant.get(0))
                : new Phrase("meant.choice", "meant", meant.get(0), "other", meant.get(1));
        return tell(scalar, code, new Phrase(key + ".meant", "value", shown, "guess", guess));
    }

    private Object unknownWord(ScalarNode scalar, Class<?> type) {
        String written = scalar.text().strip();
        String shown = Visible.of(written);
        if (type == PlanFormat.class) {
            return tell(scalar, "unresolvable-format", new Phrase("unresolvable-format", "value", shown));
        }
        boolean frequency = type == Frequency.class;
        Collection<String> words =
                frequency ? Frequency.words() : RecordForm.words(type).keySet();
        String key = frequency ? "unknown-frequency" : "unknown-word";
        String field = way.isEmpty() ? "" : way.getLast();
        String list = String.join(", ", words);
        Optional<String> near = Nearest.to(written, words);
        return tell(
                scalar,
                "unknown-word",
                near.isPresent()
                        ? new Phrase(key + ".meant", "value", shown, "field", field, "meant", near.get(), "words", list)
                        : new Phrase(key, "value", shown, "field", field, "words", list));
    }

    private void unknown(Field field, RecordForm form, boolean flow) {
        String shown = Visible.of(field.name());
        String kebab = Nearest.kebab(field.name());
        Optional<String> near = Nearest.to(field.name(), form.components().keySet());
        List<String> here = List.copyOf(way);
        List<String> levels = KnownFields.levels(kebab, here);
        boolean same = near.isPresent() && near.get().equals(kebab);
        List<Object> levelPhrases = new ArrayList<>();
        for (String level : levels) {
            levelPhrases.add(level.isEmpty() ? new Phrase("level.top") : new Phrase("level", "level", level));
        }
        Object place = here.isEmpty() ? new Phrase("level.top") : new Phrase("level", "level", String.join(".", here));
        Phrase sentence;
        if (flow && near.isEmpty() && restOfText(field)) {
            sentence = new Phrase("unknown-field.comma", "value", shown, "level", place);
        } else if (levels.isEmpty() || same) {
            sentence = near.isPresent()
                    ? new Phrase("unknown-field.meant", "value", shown, "level", place, "meant", near.get())
                    : new Phrase(
                            "unknown-field",
                            "value",
                            shown,
                            "level",
                            place,
                            "fields",
                            String.join(", ", form.components().keySet()));
        } else {
            Phrase where = new Phrase(
                    "levels." + levelPhrases.size(),
                    "a",
                    levelPhrases.get(0),
                    "b",
                    levelPhrases.get(Math.min(1, levelPhrases.size() - 1)),
                    "c",
                    levelPhrases.get(levelPhrases.size() - 1));
            sentence = near.isPresent()
                    ? new Phrase(
                            "unknown-field.meant-elsewhere",
                            "value",
                            shown,
                            "level",
                            place,
                            "meant",
                            near.get(),
                            "levels",
                            where)
                    : new Phrase("unknown-field.elsewhere", "value", shown, "level", place, "levels", where);
        }
        remarks.add(field.key(), "unknown-field", sentence);
    }

    /** Whether a name between { } looks like what stands behind a comma in a text without quotes: 'from 2,25 to 2,6'. */
    private static boolean restOfText(Field field) {
        boolean unsaid = field.value() instanceof ScalarNode scalar && scalar.unsaid();
        return unsaid
                || !field.name().isEmpty() && Character.isDigit(field.name().charAt(0));
    }

    private static String titles(RecordForm form) {
        Collection<String> names = form.components().keySet();
        String shown = String.join(", ", names.stream().limit(MOST_TITLES).toList());
        return names.size() > MOST_TITLES ? shown + ", …" : shown;
    }

    private Object notSingle(Node node, Class<?> type) {
        Phrase wanted = new Phrase(
                type == String.class
                        ? "wanted.text"
                        : type == Integer.class || type == BigDecimal.class
                                ? "wanted.number"
                                : type == Percent.class
                                        ? "wanted.percent"
                                        : type == Boolean.class
                                                ? "wanted.boolean"
                                                : type == LocalDate.class || type == CalendarSpan.class
                                                        ? "wanted.date"
                                                        : "wanted.word");
        return wrong(node, "wrong-type.single", "wanted", wanted);
    }

    /** Remarks a value of the wrong kind; the field and what was found can be named in the sentence. */
    private Object wrong(Node node, String key, Object... values) {
        List<Object> all = new ArrayList<>(List.of(values));
        String name = way.isEmpty() ? "" : way.getLast();
        all.add("name");
        all.add(name);
        all.add("field");
        all.add(new Phrase(node.place().pointer().endsWith("/" + name) ? "field" : "entry", "name", name));
        all.add("found");
        all.add(new Phrase(
                node instanceof MappingNode
                        ? "found.group"
                        : node instanceof SequenceNode ? "found.list" : "found.single",
                "value",
                node instanceof ScalarNode scalar ? Visible.of(scalar.text().strip()) : ""));
        return tell(node, "wrong-type", new Phrase(key, all.toArray()));
    }

    /** Remarks and leaves the value unsaid. */
    private Object tell(Node node, String code, Phrase sentence) {
        remarks.add(node.place(), code, sentence);
        return null;
    }
}

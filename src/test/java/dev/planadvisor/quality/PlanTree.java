package dev.planadvisor.quality;

import dev.planadvisor.document.PlanReader;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.document.Reading;
import dev.planadvisor.plan.Language;
import dev.planadvisor.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A plan document that can be edited, one place at a time. A place is written like a JSON pointer whose steps into a
 * list are an index, an id or a name: {@code /goals/churn/deadline}.
 */
final class PlanTree {
    private final String name;
    private final Map<String, Object> root;

    private PlanTree(String name, Map<String, Object> root) {
        this.name = name;
        this.root = root;
    }

    static PlanTree of(Path file) {
        try {
            return new PlanTree(file.toString(), fields(yaml(Files.readString(file))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    PlanTree copy() {
        return new PlanTree(name, fields(deepCopy(root)));
    }

    /** Writes a value, given as YAML, over what is there or beside it. */
    PlanTree set(String place, String yaml) {
        Object value = yaml(yaml);
        Object parent = at(parentOf(place));
        if (parent instanceof List<?> list) {
            items(list).set(index(list, lastOf(place)), value);
        } else {
            fields(parent).put(lastOf(place), value);
        }
        return this;
    }

    /** Deletes what is there; it must be there. */
    PlanTree drop(String place) {
        Object parent = at(parentOf(place));
        Object gone = parent instanceof List<?> list
                ? list.remove(index(list, lastOf(place)))
                : fields(parent).remove(lastOf(place));
        if (gone == null) {
            throw new IllegalArgumentException(name + " has nothing at " + place);
        }
        return this;
    }

    /** Appends an item, given as YAML. */
    PlanTree add(String place, String yaml) {
        items(at(place)).add(yaml(yaml));
        return this;
    }

    /** Appends a copy of an item with other fields, given as YAML. */
    PlanTree addCopy(String place, String otherFields) {
        Map<String, Object> item = fields(deepCopy(at(place)));
        item.putAll(fields(yaml(otherFields)));
        items(at(parentOf(place))).add(item);
        return this;
    }

    /** Multiplies a figure. */
    PlanTree times(String place, String factor) {
        BigDecimal product = new BigDecimal(at(place).toString().replace("%", "")).multiply(new BigDecimal(factor));
        return set(place, product.stripTrailingZeros().toPlainString());
    }

    /** Replaces words in a text that holds them. */
    PlanTree reword(String place, String words, String others) {
        String text = at(place).toString();
        if (!text.contains(words)) {
            throw new IllegalArgumentException(name + " does not say '" + words + "' at " + place + ": " + text);
        }
        Object parent = at(parentOf(place));
        fields(parent).put(lastOf(place), text.replace(words, others));
        return this;
    }

    /** Deletes a word from a list of words. */
    PlanTree dropWord(String place, String word) {
        if (!items(at(place)).remove(word)) {
            throw new IllegalArgumentException(name + " does not list " + word + " at " + place);
        }
        return this;
    }

    /** Text of a place, for tables. */
    String text(String place) {
        return String.valueOf(at(place));
    }

    /** Puts the items of every list in another order, but for the stages of a process, which follow one another. */
    PlanTree shuffle(Random random) {
        shuffle(root, random);
        return this;
    }

    private static void shuffle(Object tree, Random random) {
        if (tree instanceof Map<?, ?> map) {
            map.forEach((field, value) -> {
                if (!field.equals("stages")) {
                    shuffle(value, random);
                }
            });
        } else if (tree instanceof List<?> list) {
            list.forEach(item -> shuffle(item, random));
            Collections.shuffle(list, random);
        }
    }

    /** The document as YAML. */
    String yaml() {
        return new Dump(DumpSettings.builder().build()).dumpToString(root);
    }

    /** The plan that the document says; a document that is refused fails with all its remarks. */
    Plan plan() {
        Reading reading = new PlanReader().read(PlanUpload.of(name, yaml().getBytes(StandardCharsets.UTF_8)));
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.plan();
        }
        throw new AssertionError(name + " is no plan:\n"
                + reading.remarks().stream()
                        .map(remark -> remark.place().pointer() + " " + remark.text(Language.EN))
                        .collect(Collectors.joining("\n")));
    }

    private Object at(String place) {
        Object here = root;
        for (String step : place.isEmpty() ? new String[0] : place.substring(1).split("/")) {
            here = here instanceof List<?> list
                    ? list.get(index(list, step))
                    : fields(here).get(step);
            if (here == null) {
                throw new IllegalArgumentException(name + " has nothing at " + place);
            }
        }
        return here;
    }

    private int index(List<?> list, String step) {
        if (step.matches("\\d+")) {
            return Integer.parseInt(step);
        }
        for (int i = 0; i < list.size(); i++) {
            Map<String, Object> item = fields(list.get(i));
            if (step.equals(item.get("id")) || step.equals(item.get("name")) || step.equals(item.get("kind"))) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " has no item " + step);
    }

    private static String parentOf(String place) {
        return place.substring(0, place.lastIndexOf('/'));
    }

    private static String lastOf(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static Object yaml(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    private static Object deepCopy(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((field, value) -> copy.put(field.toString(), deepCopy(value)));
            return copy;
        }
        if (tree instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(deepCopy(item)));
            return copy;
        }
        return tree;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Object tree) {
        return (Map<String, Object>) tree;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> items(Object tree) {
        return (List<Object>) tree;
    }
}

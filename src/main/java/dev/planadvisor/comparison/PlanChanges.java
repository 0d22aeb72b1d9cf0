package dev.planadvisor.comparison;

import dev.planadvisor.comparison.Comparison.Change;
import dev.planadvisor.comparison.Comparison.Spot;
import dev.planadvisor.comparison.Difference.Owner;
import dev.planadvisor.document.Visible;
import dev.planadvisor.plan.BudgetItem;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.report.Wording;
import dev.planadvisor.report.Wording.Ready;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the differences of two plans in sentences, by section. What would not fit in a section is named by its places, so
 * that nothing is passed over in silence.
 */
final class PlanChanges {
    private static final Map<String, List<String>> SECTIONS = sections();
    private static final Set<String> MAPS =
            Set.of("goals/targets", "buying/seasonality", "budget/rates", "strategies/tactics/yields");
    /** Every entry of these has a meaning of its own. */
    private static final Set<String> TOLD_SINGLY = Set.of("budget/rates", "strategies/tactics/yields");

    private static final int MOST_SENTENCES = 30;
    private static final int MOST_TEXTS = 6;
    private static final int MOST_NAMES = 5;
    private static final int MOST_POINTERS = 10;
    private static final int FEW_ENTRIES = 2;
    private static final int SHORT_TEXT = 60;

    private final Wording wording;
    private final Words before;
    private final Words after;

    /** What is told first: items that come and go, then figures, days and choices, then texts. */
    private enum Rank {
        ITEM,
        VALUE,
        TEXT
    }

    /** A sentence that is made only where there is room for it. */
    private record Told(Rank rank, Supplier<String> sentence, List<Spot> spots) {}

    PlanChanges(Wording wording, Plan from, Plan to) {
        this.wording = wording;
        this.before = new Words(wording, from);
        this.after = new Words(wording, to);
    }

    private static Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        sections.put("mission", List.of("mission", "unique-selling-proposition"));
        sections.put("goals", List.of("goals"));
        sections.put("team", List.of("team", "support"));
        sections.put("customers", List.of("personas", "buying", "territories"));
        sections.put("strategies", List.of("strategies"));
        sections.put("tools", List.of("tools"));
        sections.put("metrics", List.of("metrics", "process", "customers"));
        sections.put("budget", List.of("budget"));
        sections.put("plan", List.of());
        return sections;
    }

    private static String section(Difference difference) {
        return SECTIONS.entrySet().stream()
                .filter(section -> section.getValue().contains(difference.top()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("plan");
    }

    List<Change> told(List<Difference> differences) {
        List<Change> changes = new ArrayList<>();
        for (String section : SECTIONS.keySet()) {
            List<Told> told =
                    groups(differences.stream()
                                    .filter(difference -> section(difference).equals(section))
                                    .toList())
                            .stream()
                            .map(this::telling)
                            .toList();
            changes.addAll(fitting(section, told));
        }
        return changes;
    }

    /** Items that come or go in one list are told together, and so are the entries of one table. */
    private static List<List<Difference>> groups(List<Difference> differences) {
        Map<String, List<Difference>> groups = new LinkedHashMap<>();
        int alone = 0;
        for (Difference difference : differences) {
            String place = difference.field() + " "
                    + difference.owners().stream()
                            .map(owner -> owner.beforeAt() + "-" + owner.afterAt())
                            .collect(Collectors.joining(" "));
            String key;
            if (difference.item()) {
                key = (difference.before().isPresent() ? "removed " : "added ") + place;
            } else if (MAPS.contains(difference.field()) && !TOLD_SINGLY.contains(difference.field())) {
                key = "table " + place;
            } else {
                key = "alone " + alone++;
            }
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(difference);
        }
        List<List<Difference>> split = new ArrayList<>();
        for (List<Difference> group : groups.values()) {
            if (MAPS.contains(group.get(0).field()) && group.size() <= FEW_ENTRIES) {
                group.forEach(entry -> split.add(List.of(entry)));
            } else {
                split.add(group);
            }
        }
        return split;
    }

    private List<Change> fitting(String section, List<Told> told) {
        List<Change> fitting = new ArrayList<>();
        List<Spot> rest = new ArrayList<>();
        int texts = 0;
        List<Told> ordered =
                told.stream().sorted((a, b) -> a.rank().compareTo(b.rank())).toList();
        for (Told one : ordered) {
            texts += one.rank() == Rank.TEXT ? 1 : 0;
            if (fitting.size() < MOST_SENTENCES && texts <= MOST_TEXTS) {
                fitting.add(new Change(section, one.sentence().get(), one.spots()));
            } else {
                rest.addAll(one.spots());
            }
        }
        if (!rest.isEmpty()) {
            fitting.add(new Change(section, others(section, rest), rest));
        }
        return fitting;
    }

    private String others(String section, List<Spot> spots) {
        String pointers = spots.stream()
                        .limit(MOST_POINTERS)
                        .map(spot -> Visible.of(spot.to().or(spot::from).orElse("")))
                        .collect(Collectors.joining(", "))
                + (spots.size() > MOST_POINTERS ? ", …" : "");
        return wording.phrase(
                "change.others",
                "count",
                spots.size(),
                "section",
                wording.phrase("section." + section),
                "pointers",
                new Ready(pointers));
    }

    private Told telling(List<Difference> group) {
        Difference first = group.get(0);
        if (first.item()) {
            return told(Rank.ITEM, () -> items(group), group);
        }
        if (group.size() > 1) {
            return told(Rank.VALUE, () -> table(group), group);
        }
        if (first.before().isPresent() && first.after().isPresent()) {
            return moved(first, first.before().get(), first.after().get());
        }
        boolean text = isText(first, first.before().or(first::after).get());
        return told(
                text ? Rank.TEXT : Rank.VALUE,
                first.after().isPresent()
                        ? () -> stated(first, first.after().get())
                        : () -> unstated(first, first.before().get()),
                group);
    }

    private static Told told(Rank rank, Supplier<String> sentence, List<Difference> group) {
        return new Told(rank, sentence, group.stream().map(PlanChanges::spot).toList());
    }

    private String stated(Difference difference, Object value) {
        return isLong(value)
                ? wording.phrase("change.written", "subject", subject(difference))
                : wording.phrase(
                        "change.stated",
                        "subject",
                        subject(difference),
                        "after",
                        word(after, difference, value, false));
    }

    private String unstated(Difference difference, Object value) {
        return isLong(value)
                ? wording.phrase("change.erased", "subject", subject(difference))
                : wording.phrase(
                        "change.unstated",
                        "subject",
                        subject(difference),
                        "before",
                        word(before, difference, value, true));
    }

    private static Spot spot(Difference difference) {
        return new Spot(
                difference.fromAt(),
                difference.toAt(),
                difference.before().map(Words::written),
                difference.after().map(Words::written));
    }

    private Told moved(Difference difference, Object was, Object is) {
        List<Difference> group = List.of(difference);
        if (was instanceof List<?> words && is instanceof List<?> others) {
            return told(Rank.TEXT, () -> words(difference, words, others), group);
        }
        Optional<BigDecimal> figureBefore = Words.number(was);
        Optional<BigDecimal> figureAfter = Words.number(is);
        if (figureBefore.isPresent() && figureAfter.isPresent()) {
            return told(Rank.VALUE, () -> figure(difference, was, is, figureBefore.get(), figureAfter.get()), group);
        }
        if (was instanceof LocalDate day && is instanceof LocalDate other) {
            return told(Rank.VALUE, () -> day(difference, day, other), group);
        }
        if (isName(difference, is)) {
            return told(Rank.VALUE, () -> renamed(difference, was, is), group);
        }
        if (isLong(was) || isLong(is)) {
            return told(Rank.TEXT, () -> wording.phrase("change.text", "subject", subject(difference)), group);
        }
        return told(
                isText(difference, was) ? Rank.TEXT : Rank.VALUE,
                () -> wording.phrase(
                        "change.value",
                        "subject",
                        subject(difference),
                        "before",
                        word(before, difference, was, true),
                        "after",
                        word(after, difference, is, false)),
                group);
    }

    private String day(Difference difference, LocalDate was, LocalDate is) {
        long days = ChronoUnit.DAYS.between(was, is);
        return wording.phrase(
                days > 0 ? "change.later" : "change.earlier",
                "subject",
                subject(difference),
                "before",
                was,
                "after",
                is,
                "days",
                Math.abs(days));
    }

    /** Whether a text is what its item is called by. */
    private static boolean isName(Difference difference, Object is) {
        int last = difference.owners().size() - 1;
        return last >= 0
                && is instanceof String text
                && PlanWalk.called(difference.owners().get(last).after()).equals(Likeness.plain(text));
    }

    private String renamed(Difference difference, Object was, Object is) {
        String sentence = wording.phrase(
                "change.renamed",
                "before",
                new Ready(before.quoted(Likeness.plain(was.toString()))),
                "after",
                new Ready(after.quoted(Likeness.plain(is.toString()))));
        List<Owner> outer = difference.owners().subList(0, difference.owners().size() - 1);
        return outer.isEmpty()
                ? sentence
                : wording.phrase("within", "items", new Ready(labels(outer)), "sentence", new Ready(sentence));
    }

    private String figure(Difference difference, Object was, Object is, BigDecimal from, BigDecimal to) {
        String scaleBefore = before.scale(difference.field(), items(difference, true), was);
        String scaleAfter = after.scale(difference.field(), items(difference, false), is);
        String key = "change.figure";
        String relative = "";
        if (scaleBefore.equals(scaleAfter)) {
            key = to.compareTo(from) > 0 ? "change.up" : "change.down";
            relative = after.relative(from, to, scaleAfter)
                    .map(by -> " (" + by + ")")
                    .orElse("");
        }
        return wording.phrase(
                key,
                "subject",
                subject(difference),
                "before",
                before.figure(from, scaleBefore),
                "after",
                after.figure(to, scaleAfter),
                "relative",
                relative);
    }

    private String words(Difference difference, List<?> was, List<?> is) {
        List<Object> added = Likeness.without(is, was);
        List<Object> removed = Likeness.without(was, is);
        String key = removed.isEmpty()
                ? "change.words.added"
                : added.isEmpty() ? "change.words.removed" : "change.words.both";
        return wording.phrase(
                key,
                "subject",
                subject(difference),
                "added",
                list(added.stream().map(word -> after.quoted(after.word(difference.field(), word)))),
                "removed",
                list(removed.stream().map(word -> before.quoted(before.word(difference.field(), word)))));
    }

    /** The first few, in alphabetical order, and how many more there are. */
    private Ready list(Stream<String> names) {
        List<String> sorted = names.sorted().toList();
        String few = sorted.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return new Ready(
                sorted.size() <= MOST_NAMES
                        ? few
                        : few + " " + wording.phrase("more", "count", sorted.size() - MOST_NAMES));
    }

    private String items(List<Difference> group) {
        Difference first = group.get(0);
        boolean added = first.after().isPresent();
        Ready names = list(group.stream().map(difference -> {
            Words words = added ? after : before;
            Object item = difference.after().or(difference::before).get();
            String pointer = difference.toAt().or(difference::fromAt).get();
            String label =
                    words.quoted(Words.label(item, Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1))));
            return item instanceof BudgetItem cost && cost.amount() != null
                    ? label + " ("
                            + words.figure(
                                    cost.amount(), words.scale("budget/items/amount", List.of(cost), cost.amount()))
                            + ")"
                    : label;
        }));
        String sentence = wording.phrase(
                (added ? "added." : "removed.") + first.field().replace('/', '.'),
                "count",
                group.size(),
                "names",
                names);
        return first.owners().isEmpty()
                ? sentence
                : wording.phrase("within", "items", new Ready(labels(first.owners())), "sentence", new Ready(sentence));
    }

    private String table(List<Difference> group) {
        Set<String> ratios = new TreeSet<>();
        for (Difference entry : group) {
            Optional<BigDecimal> was = entry.before().flatMap(Words::number);
            Optional<BigDecimal> is = entry.after().flatMap(Words::number);
            ratios.add(
                    was.isPresent() && is.isPresent()
                            ? after.moved(was.get(), is.get()).orElse("")
                            : "");
        }
        String each = ratios.size() == 1 ? ratios.iterator().next() : "";
        return wording.phrase(
                each.isEmpty() ? "change.table" : "change.table.each",
                "subject",
                subject(group.get(0), false),
                "count",
                group.size(),
                "each",
                each);
    }

    private static List<Object> items(Difference difference, boolean earlier) {
        return difference.owners().stream()
                .map(owner -> earlier ? owner.before() : owner.after())
                .toList();
    }

    private Ready subject(Difference difference) {
        return subject(difference, MAPS.contains(difference.field()));
    }

    /** What a sentence is about: the items by their names, and the field in words. */
    private Ready subject(Difference difference, boolean withKey) {
        String field = wording.phrase("field." + difference.field().replace('/', '.'));
        if (withKey) {
            String pointer = difference.toAt().or(difference::fromAt).get();
            String key = pointer.substring(pointer.lastIndexOf('/') + 1)
                    .replace("~1", "/")
                    .replace("~0", "~");
            field = wording.phrase("entry", "field", field, "key", key);
        }
        if (difference.owners().isEmpty()) {
            int first = field.offsetByCodePoints(0, 1);
            return new Ready(field.substring(0, first).toUpperCase(Locale.ROOT) + field.substring(first));
        }
        return new Ready(wording.phrase("subject", "items", new Ready(labels(difference.owners())), "field", field));
    }

    private String labels(List<Owner> owners) {
        return owners.stream().map(this::label).collect(Collectors.joining(", "));
    }

    private String label(Owner owner) {
        return after.quoted(Words.label(owner.after(), owner.afterAt()));
    }

    private Ready word(Words words, Difference difference, Object value, boolean earlier) {
        Optional<BigDecimal> figure = Words.number(value);
        if (figure.isPresent()) {
            return new Ready(
                    words.figure(figure.get(), words.scale(difference.field(), items(difference, earlier), value)));
        }
        if (value instanceof List<?> list) {
            return list(list.stream().map(word -> words.quoted(words.word(difference.field(), word))));
        }
        String word = words.word(difference.field(), value);
        return new Ready(value instanceof String ? words.quoted(word) : word);
    }

    private static boolean isLong(Object value) {
        return value instanceof String text && text.codePointCount(0, text.length()) > SHORT_TEXT;
    }

    /** Whether a value is the author's own words, and no figure, day, choice or person. */
    private static boolean isText(Difference difference, Object value) {
        boolean person =
                difference.field().endsWith("/owner") || difference.field().endsWith("/reports-to");
        boolean words = value instanceof String || value instanceof List<?>;
        return words && !person;
    }
}

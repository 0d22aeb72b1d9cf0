package dev.planadvisor.rulebook;

import dev.planadvisor.facts.Assumption;
import dev.planadvisor.facts.Lexicon;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.findings.Severity;
import dev.planadvisor.plan.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A rulebook that has passed the house rules, as resources beside the classes of its conditions: loading it parses no
 * YAML and no Markdown, and the words of a language are read when they are first asked for.
 */
public final class CompiledRulebook {
    private static final String FOLDER = "rulebook/";
    private static final String ASSUMPTIONS = "assumptions";

    private final ClassLoader classes;
    private final Rulebook rulebook;
    private final List<String> models;
    private final Lexicon lexicon;
    private final Map<Language, Map<?, ?>> words = Collections.synchronizedMap(new EnumMap<>(Language.class));

    private CompiledRulebook(ClassLoader classes, Rulebook rulebook, List<String> models, Lexicon lexicon) {
        this.classes = classes;
        this.rulebook = rulebook;
        this.models = models;
        this.lexicon = lexicon;
    }

    /**
     * Loads the rulebook that a class loader holds.
     *
     * @throws IllegalStateException where it holds none
     */
    public static CompiledRulebook load(ClassLoader classes) {
        Map<?, ?> tree = (Map<?, ?>) resource(classes, "rulebook.json");
        return new CompiledRulebook(
                classes, rulebook(tree), texts(tree.get("models")), lexicon(resource(classes, "lexicon.json")));
    }

    /** The rulebook's cards and chapters. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** The word lists and assumptions by which plans are read. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** Names of the classes that hold the conditions. */
    public List<String> models() {
        return models;
    }

    /** Holds the classes of the conditions. */
    public ClassLoader classes() {
        return classes;
    }

    /** What a rule of this book says in a language. */
    public Words words(RuleId rule, Language language) {
        Map<?, ?> book =
                words.computeIfAbsent(language, l -> (Map<?, ?>) resource(classes, "words." + l.tag() + ".json"));
        Map<?, ?> tree = (Map<?, ?>) book.get(rule.toString());
        return new Words(
                text(tree, "title"),
                text(tree, "message"),
                text(tree, "why"),
                texts(tree.get("advice")),
                text(tree, "ignore"));
    }

    /** The example that the page of a rule shows. */
    public ShownExample example(RuleId rule) {
        Map<?, ?> tree = (Map<?, ?>) ((Map<?, ?>) resource(classes, "examples.json")).get(rule.toString());
        Map<Language, String> says = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            says.put(language, text(tree, language.tag()));
        }
        return new ShownExample(text(tree, "plan"), says);
    }

    /**
     * The resources of a rulebook, by path.
     *
     * @param models names of the classes that hold the conditions
     */
    public static SortedMap<String, String> resources(RulebookFolder folder, List<String> models) {
        SortedMap<String, String> resources = new TreeMap<>();
        resources.put(FOLDER + "rulebook.json", JsonTree.write(tree(folder.rulebook(), models)));
        resources.put(FOLDER + "lexicon.json", JsonTree.write(tree(folder.lexicon())));
        Map<String, Object> examples = new TreeMap<>();
        folder.rules().forEach((id, rule) -> examples.put(id.toString(), tree(rule.shown())));
        resources.put(FOLDER + "examples.json", JsonTree.write(examples));
        for (Language language : Language.values()) {
            Map<String, Object> book = new TreeMap<>();
            folder.rules()
                    .forEach((id, rule) ->
                            book.put(id.toString(), tree(rule.words().get(language))));
            resources.put(FOLDER + "words." + language.tag() + ".json", JsonTree.write(book));
        }
        return resources;
    }

    private static Object tree(Rulebook rulebook, List<String> models) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", rulebook.version());
        tree.put("hash", rulebook.hash());
        tree.put("models", models);
        Bands bands = rulebook.bands();
        tree.put("bands", List.of(bands.excellent(), bands.good(), bands.fair(), bands.enoughConfidence()));
        tree.put("essential", rulebook.essential());
        List<Object> chapters = new ArrayList<>();
        for (Chapter chapter : rulebook.chapters()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", chapter.id());
            one.put("at", chapter.section());
            one.put("weight", chapter.weight());
            for (Language language : Language.values()) {
                one.put(language.tag(), chapter.titles().get(language));
            }
            chapters.add(one);
        }
        tree.put("chapters", chapters);
        List<Object> cards = new ArrayList<>();
        for (Card card : rulebook.cards().values()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", card.id());
            one.put("severity", card.severity());
            one.put("weight", card.weight());
            one.put("each", card.each());
            one.put("needs", card.needs());
            one.put("limits", card.limits());
            one.put("status", card.status());
            one.put("since", card.since());
            one.put("sources", card.sources());
            cards.add(one);
        }
        tree.put("cards", cards);
        return tree;
    }

    private static Object tree(Words words) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", words.title());
        tree.put("message", words.message());
        tree.put("why", words.why());
        tree.put("advice", words.advice());
        tree.put("ignore", words.ignore());
        return tree;
    }

    private static Object tree(ShownExample example) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("plan", example.plan());
        for (Language language : Language.values()) {
            tree.put(language.tag(), example.says().getOrDefault(language, ""));
        }
        return tree;
    }

    private static Object tree(Lexicon lexicon) {
        Map<String, Object> tree = new TreeMap<>();
        lexicon.lists().forEach((language, lists) -> tree.put(language.tag(), new TreeMap<>(lists)));
        Map<String, Object> assumptions = new TreeMap<>();
        lexicon.assumptions().forEach((assumption, figure) -> assumptions.put(assumption.word(), figure));
        tree.put(ASSUMPTIONS, assumptions);
        return tree;
    }

    private static Rulebook rulebook(Map<?, ?> tree) {
        List<Chapter> chapters = new ArrayList<>();
        for (Object one : (List<?>) tree.get("chapters")) {
            Map<?, ?> chapter = (Map<?, ?>) one;
            Map<Language, String> titles = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                titles.put(language, text(chapter, language.tag()));
            }
            chapters.add(new Chapter(
                    text(chapter, "id"), text(chapter, "at"), Integer.parseInt(text(chapter, "weight")), titles));
        }
        SortedMap<RuleId, Card> cards = new TreeMap<>();
        for (Object one : (List<?>) tree.get("cards")) {
            Map<?, ?> card = (Map<?, ?>) one;
            SortedMap<String, BigDecimal> limits = new TreeMap<>();
            ((Map<?, ?>) card.get("limits"))
                    .forEach((name, value) -> limits.put(name.toString(), new BigDecimal(value.toString())));
            RuleId id = RuleId.of(text(card, "id"));
            cards.put(
                    id,
                    new Card(
                            id,
                            Severity.valueOf(text(card, "severity")),
                            Integer.parseInt(text(card, "weight")),
                            text(card, "each"),
                            texts(card.get("needs")),
                            limits,
                            Card.Status.valueOf(text(card, "status")),
                            text(card, "since"),
                            texts(card.get("sources"))));
        }
        List<Integer> bands =
                texts(tree.get("bands")).stream().map(Integer::valueOf).toList();
        SortedSet<RuleId> essential = new TreeSet<>();
        texts(tree.get("essential")).forEach(id -> essential.add(RuleId.of(id)));
        return new Rulebook(
                text(tree, "version"),
                text(tree, "hash"),
                chapters,
                new Bands(bands.get(0), bands.get(1), bands.get(2), bands.get(3)),
                essential,
                cards);
    }

    private static Lexicon lexicon(Object tree) {
        Map<Language, Map<String, List<List<String>>>> lists = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, List<List<String>>> mine = new TreeMap<>();
            if (((Map<?, ?>) tree).get(language.tag()) instanceof Map<?, ?> book) {
                book.forEach((name, rows) -> mine.put(
                        name.toString(),
                        ((List<?>) rows).stream().map(CompiledRulebook::texts).toList()));
            }
            lists.put(language, mine);
        }
        Map<?, ?> figures = (Map<?, ?>) ((Map<?, ?>) tree).get(ASSUMPTIONS);
        Map<Assumption, BigDecimal> assumptions = new EnumMap<>(Assumption.class);
        for (Assumption assumption : Assumption.values()) {
            assumptions.put(assumption, new BigDecimal(text(figures, assumption.word())));
        }
        return new Lexicon(lists, assumptions);
    }

    private static String text(Map<?, ?> tree, String field) {
        return String.valueOf(tree.get(field));
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static Object resource(ClassLoader classes, String name) {
        try (InputStream in = classes.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no compiled rulebook here: " + FOLDER + name + " is missing");
            }
            return JsonTree.read(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package dev.planadvisor.rulebook;

import dev.planadvisor.facts.Assumption;
import dev.planadvisor.facts.Lexicon;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.plan.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A rulebook as a consultant writes it: a folder with {@code rulebook.yaml}, {@code assumptions.yaml}, a folder for each rule, and
 * word lists.
 *
 * @param rules by id
 * @param offences all house rules that its files break, in the order of files and lines
 */
public record RulebookFolder(
        Rulebook rulebook, SortedMap<RuleId, RuleFolder> rules, Lexicon lexicon, List<Offence> offences) {
    private static final int MAX_FILE = 1 << 20;
    private static final int MAX_RULES = 5000;
    private static final String RULEBOOK = "rulebook.yaml";
    private static final String ASSUMPTIONS = "assumptions.yaml";
    private static final String COPY_SHIPPED = "Copy it from the rulebook that ships with the product.";
    private static final List<String> CHAPTER = List.of("id", "at", "weight", "en", "pl");

    /** Reads a folder; whatever is wrong with it is an offence. */
    public static RulebookFolder read(Path folder) {
        return new Reader().read(files(folder));
    }

    /** SHA-256 over the paths and bytes of all files that decide a verdict or its words, in hexadecimal. */
    public static String hash(Path folder) {
        return hash(files(folder));
    }

    /** All files but examples and guides, by path with {@code /}. */
    private static SortedMap<String, byte[]> files(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder, 6)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (name.equals(RULEBOOK)
                        || name.equals(ASSUMPTIONS)
                        || name.matches("[^/.]+/[^/]+/(rule\\.drl|card\\.yaml|words\\.[a-z]+\\.md)")
                        || name.matches("words/[^/]+/[^/]+\\.csv")
                        || name.matches("[^/.]+/[^/]+/examples/[^/]+\\.yaml")) {
                    files.put(name, Files.size(path) > MAX_FILE ? new byte[0] : Files.readAllBytes(path));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    private static String hash(SortedMap<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                if (!name.contains("/examples/")) {
                    digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                    digest.update(bytes);
                }
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Collects offences while it reads. */
    private static final class Reader {
        private final List<Offence> offences = new ArrayList<>();

        RulebookFolder read(SortedMap<String, byte[]> files) {
            SortedMap<RuleId, RuleFolder> rules = rules(files);
            SortedMap<RuleId, Card> cards = new TreeMap<>();
            rules.forEach((id, rule) -> cards.put(id, rule.card()));
            Rulebook rulebook = rulebook(files, cards);
            Set<String> chapters = rulebook.chapters().stream().map(Chapter::id).collect(Collectors.toSet());
            rules.keySet().stream()
                    .filter(id -> !chapters.contains(id.chapter()))
                    .forEach(id -> offend(
                            id + "/card.yaml",
                            "The chapter '" + id.chapter() + "' is not in " + RULEBOOK + ".",
                            "Add it there, or move the rule."));
            rulebook.essential().stream()
                    .filter(id -> !rules.containsKey(id))
                    .sorted()
                    .forEach(id -> offend(
                            RULEBOOK, "The essential rule '" + id + "' has no folder.", "Name rules that exist."));
            Lexicon lexicon = new Lexicon(lists(files), assumptions(files));
            offences.sort(java.util.Comparator.comparing(Offence::file)
                    .thenComparing(Offence::line)
                    .thenComparing(Offence::problem));
            return new RulebookFolder(rulebook, rules, lexicon, List.copyOf(offences));
        }

        private SortedMap<RuleId, RuleFolder> rules(SortedMap<String, byte[]> files) {
            Set<String> folders = new TreeSet<>();
            files.keySet().stream()
                    .filter(name -> name.contains("/") && !name.startsWith("words/"))
                    .map(name -> name.substring(0, name.indexOf('/', name.indexOf('/') + 1)))
                    .forEach(folders::add);
            SortedMap<RuleId, RuleFolder> rules = new TreeMap<>();
            if (folders.size() > MAX_RULES) {
                offend(".", folders.size() + " rules are too many.", "At most " + MAX_RULES + " are taken.");
                return rules;
            }
            for (String folder : folders) {
                try {
                    RuleId id = RuleId.of(folder);
                    rules.put(id, rule(id, files));
                } catch (IllegalArgumentException misnamed) {
                    offend(
                            folder,
                            "'" + folder + "' is no rule id.",
                            "Use lower-case words joined by '-', as in goals/missing-deadline.");
                }
            }
            return rules;
        }

        private RuleFolder rule(RuleId id, SortedMap<String, byte[]> files) {
            List<String> wanted = new ArrayList<>(List.of("rule.drl", "card.yaml"));
            for (Language language : Language.values()) {
                wanted.add("words." + language.tag() + ".md");
            }
            for (String name : wanted) {
                if (!files.containsKey(id + "/" + name)) {
                    offend(id + "/" + name, "The file is missing.", "Copy it from a rule beside it.");
                } else if (files.get(id + "/" + name).length == 0) {
                    offend(
                            id + "/" + name,
                            "The file is empty or larger than 1 MiB.",
                            "Copy it from a rule beside it.");
                }
            }
            for (String kind : List.of("flags", "passes")) {
                if (files.keySet().stream().noneMatch(f -> f.startsWith(id + "/examples/" + kind + "-"))) {
                    offend(
                            id + "/examples",
                            "There is no example " + kind + "-….yaml.",
                            "Show one plan on which the rule " + (kind.equals("flags") ? "speaks." : "is silent."));
                }
            }
            if (id.name().startsWith("no-")) {
                offend(
                        id + "/card.yaml",
                        "The name starts with 'no-'.",
                        "Say what is wrong, as in 'missing-deadline'.");
            }
            Card card = CardReader.read(id, text(files, id + "/card.yaml"), offences);
            Map<Language, Words> words = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                String file = id + "/words." + language.tag() + ".md";
                words.put(
                        language,
                        files.containsKey(file)
                                ? WordsReader.read(file, text(files, file), offences)
                                : new Words("", "", "", List.of(), ""));
            }
            return new RuleFolder(id, text(files, id + "/rule.drl"), card, words, shown(id, files));
        }

        private ShownExample shown(RuleId id, SortedMap<String, byte[]> files) {
            List<ShownExample> shown = files.keySet().stream()
                    .filter(file -> file.startsWith(id + "/examples/"))
                    .map(file -> ExampleReader.read(file, text(files, file), offences))
                    .filter(example -> example != ShownExample.NONE)
                    .toList();
            if (shown.size() != 1) {
                offend(
                        id + "/examples",
                        shown.size() + " examples say 'shown: true'.",
                        "Choose one flagging example for the rule's page.");
                return ShownExample.NONE;
            }
            return shown.get(0);
        }

        private Rulebook rulebook(SortedMap<String, byte[]> files, SortedMap<RuleId, Card> cards) {
            YamlFile yaml = new YamlFile(RULEBOOK, offences);
            List<String> known = List.of("version", "bands", "enough-confidence", "essential", "chapters");
            if (!files.containsKey(RULEBOOK)) {
                yaml.offend(1, "The file is missing.", COPY_SHIPPED);
                return new Rulebook("", hash(files), List.of(), new Bands(90, 75, 50, 40), new TreeSet<>(), cards);
            }
            Map<String, Node> fields = yaml.fields(yaml.fields(text(files, RULEBOOK)), known);
            known.stream()
                    .filter(field -> !fields.containsKey(field))
                    .forEach(field -> yaml.offend(1, "The field '" + field + "' is missing.", COPY_SHIPPED));
            Map<String, Node> bands = fields.containsKey("bands")
                    ? yaml.fields(yaml.fields(fields.get("bands")), List.of("excellent", "good", "fair"))
                    : Map.of();
            List<Chapter> chapters = new ArrayList<>();
            for (Node node : fields.containsKey("chapters") ? yaml.items(fields.get("chapters")) : List.<Node>of()) {
                Map<String, Node> chapter = yaml.fields(yaml.fields(node), CHAPTER);
                if (chapter.keySet().containsAll(CHAPTER)) {
                    Map<Language, String> titles = new EnumMap<>(Language.class);
                    for (Language language : Language.values()) {
                        titles.put(language, yaml.text(chapter.get(language.tag())));
                    }
                    chapters.add(new Chapter(
                            yaml.text(chapter.get("id")),
                            yaml.text(chapter.get("at")),
                            yaml.number(chapter.get("weight"), 1),
                            titles));
                } else {
                    yaml.offend(YamlFile.line(node), "A chapter lacks a field.", "It has id, at, weight, en and pl.");
                }
            }
            SortedSet<RuleId> essential = new TreeSet<>();
            for (Node node : fields.containsKey("essential") ? yaml.items(fields.get("essential")) : List.<Node>of()) {
                try {
                    essential.add(RuleId.of(yaml.text(node)));
                } catch (IllegalArgumentException misnamed) {
                    yaml.offend(YamlFile.line(node), "'" + yaml.text(node) + "' is no rule id.", "Write chapter/name.");
                }
            }
            return new Rulebook(
                    fields.containsKey("version") ? yaml.text(fields.get("version")) : "",
                    hash(files),
                    chapters,
                    new Bands(
                            band(bands, "excellent", 90, yaml),
                            band(bands, "good", 75, yaml),
                            band(bands, "fair", 50, yaml),
                            fields.containsKey("enough-confidence")
                                    ? yaml.number(fields.get("enough-confidence"), 0)
                                    : 40),
                    essential,
                    cards);
        }

        private static int band(Map<String, Node> bands, String name, int otherwise, YamlFile yaml) {
            return bands.containsKey(name) ? yaml.number(bands.get(name), 0) : otherwise;
        }

        private Map<Assumption, BigDecimal> assumptions(SortedMap<String, byte[]> files) {
            YamlFile yaml = new YamlFile(ASSUMPTIONS, offences);
            Map<Assumption, BigDecimal> assumptions = new EnumMap<>(Assumption.class);
            if (!files.containsKey(ASSUMPTIONS)) {
                yaml.offend(1, "The file is missing.", COPY_SHIPPED);
                return assumptions;
            }
            List<String> known =
                    Stream.of(Assumption.values()).map(Assumption::word).toList();
            Map<String, Node> fields = yaml.fields(yaml.fields(text(files, ASSUMPTIONS)), known);
            for (Assumption assumption : Assumption.values()) {
                String name = assumption.word();
                if (fields.containsKey(name)) {
                    Node node = fields.get(name);
                    yaml.figure(name, node).ifPresent(figure -> {
                        assumptions.put(assumption, figure);
                        if (!assumption.allows(figure)) {
                            yaml.offend(YamlFile.line(node), "'" + name + "' is too low.", "Write a larger number.");
                        }
                    });
                } else {
                    yaml.offend(1, "The field '" + name + "' is missing.", COPY_SHIPPED);
                }
            }
            return assumptions;
        }

        private Map<Language, Map<String, List<List<String>>>> lists(SortedMap<String, byte[]> files) {
            Map<Language, Map<String, List<List<String>>>> lists = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                String folder = "words/" + language.tag() + "/";
                Map<String, List<List<String>>> mine = new TreeMap<>();
                files.keySet().stream().filter(f -> f.startsWith(folder)).forEach(f -> {
                    String list = f.substring(folder.length(), f.length() - ".csv".length());
                    mine.put(list, WordList.read(text(files, f)));
                });
                lists.put(language, mine);
            }
            return lists;
        }

        private String text(SortedMap<String, byte[]> files, String name) {
            return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        }

        private void offend(String file, String problem, String wayOut) {
            offences.add(new Offence(file, 1, problem, wayOut));
        }
    }
}

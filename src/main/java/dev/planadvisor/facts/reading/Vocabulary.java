package dev.planadvisor.facts.reading;

import dev.planadvisor.facts.Lexicon;
import dev.planadvisor.plan.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The word lists of one language, ready to be looked up in a text: a tree of phrases, word by word. */
final class Vocabulary {
    private static final String EXCEPTIONS = "exceptions";

    /** So many words are kept with their forms, so that hostile statements fill no memory. */
    private static final int MOST_FORMS = 4096;

    private final Language language;
    private final Node root = new Node();
    private final Set<String> exceptions = new HashSet<>();

    private final Map<String, String> nominativeOf = new HashMap<>();

    /** The forms of words that statements held before; they come again in every plan. */
    private final Map<String, List<String>> formsOf = new ConcurrentHashMap<>();

    private Vocabulary(Language language) {
        this.language = language;
    }

    static Vocabulary of(Lexicon lexicon, Language language) {
        Vocabulary vocabulary = new Vocabulary(language);
        for (List<String> row : lexicon.rows(language, EXCEPTIONS)) {
            if (!row.isEmpty()) {
                vocabulary.exceptions.add(row.get(0).strip().toLowerCase(Locale.ROOT));
            }
        }
        WordForms forms = WordForms.in(language);
        for (Topic topic : Topic.values()) {
            for (List<String> row : lexicon.rows(language, topic.list())) {
                vocabulary.add(topic, row, forms);
            }
        }
        return vocabulary;
    }

    private void add(Topic topic, List<String> row, WordForms forms) {
        if (row.isEmpty() || row.get(0).isBlank()) {
            return;
        }
        List<Token> words = Tokenizer.tokens(row.get(0).strip(), language);
        List<String> meaning =
                row.subList(1, row.size()).stream().map(String::strip).toList();
        List<String> keys = words.stream()
                .map(word -> exceptions.contains(word.text()) ? word.text() : forms.key(word.text()))
                .toList();
        add(topic, keys, meaning);
        if (topic == Topic.METRIC && words.size() > 1) {
            // 'Spotkanie z klientem' stands for 'spotkania z klientami' too.
            List<String> nominatives = keys.stream()
                    .map(key -> exceptions.contains(key) ? key : nominativeOf.computeIfAbsent(key, forms::nominative))
                    .toList();
            if (!nominatives.equals(keys)) {
                add(topic, nominatives, meaning);
            }
        }
    }

    private void add(Topic topic, List<String> keys, List<String> meaning) {
        Node node = root;
        Node folded = root;
        for (String key : keys) {
            node = node.next.computeIfAbsent(key, any -> new Node());
            folded = folded.next.computeIfAbsent(withoutMarks(key), any -> new Node());
        }
        node.meanings.computeIfAbsent(topic, any -> new ArrayList<>()).add(meaning);
        if (folded != node) {
            folded.meanings.computeIfAbsent(topic, any -> new ArrayList<>()).add(meaning);
        }
    }

    /** The word as people type it who leave out the Polish marks. */
    private static String withoutMarks(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int index = 0; index < word.length(); index++) {
            int place = "ąćęłńóśźż".indexOf(word.charAt(index));
            plain.append(place < 0 ? word.charAt(index) : "acelnoszz".charAt(place));
        }
        return plain.toString();
    }

    /** The phrases that begin at each token, the longest of each topic. */
    List<Map<Topic, Match>> matches(List<Token> tokens) {
        WordForms forms = null;
        List<List<String>> keys = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (!token.word() || exceptions.contains(token.text())) {
                keys.add(List.of(token.text()));
                continue;
            }
            List<String> known = formsOf.get(token.text());
            if (known == null) {
                forms = forms == null ? WordForms.in(language) : forms;
                known = forms.of(token.text());
                if (formsOf.size() < MOST_FORMS) {
                    formsOf.put(token.text(), known);
                }
            }
            keys.add(known);
        }
        List<Map<Topic, Match>> matches = new ArrayList<>(tokens.size());
        for (int start = 0; start < tokens.size(); start++) {
            Map<Topic, Match> found = new EnumMap<>(Topic.class);
            collect(root, keys, start, found);
            matches.add(found);
        }
        return matches;
    }

    private static void collect(Node node, List<List<String>> keys, int at, Map<Topic, Match> found) {
        node.meanings.forEach((topic, meanings) -> {
            Match before = found.get(topic);
            if (before == null || before.end() < at) {
                found.put(topic, new Match(at, meanings));
            }
        });
        if (at < keys.size()) {
            for (String key : keys.get(at)) {
                Node next = node.next.get(key);
                if (next != null) {
                    collect(next, keys, at + 1, found);
                }
            }
        }
    }

    /**
     * A phrase of a list in the text.
     *
     * @param end index after its last token
     * @param meanings the further cells of each of its rows
     */
    record Match(int end, List<List<String>> meanings) {
        /** The first cell behind the phrase; empty where the list has none. */
        String meaning() {
            return cell(0);
        }

        String cell(int column) {
            return meanings.get(0).size() > column ? meanings.get(0).get(column) : "";
        }

        boolean means(String role) {
            for (List<String> meaning : meanings) {
                if (!meaning.isEmpty() && meaning.get(0).equals(role)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Map<Topic, List<List<String>>> meanings = new TreeMap<>();
    }
}

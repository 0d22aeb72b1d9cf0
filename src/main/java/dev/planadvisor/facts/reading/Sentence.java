package dev.planadvisor.facts.reading;

import dev.planadvisor.facts.reading.Vocabulary.Match;
import dev.planadvisor.plan.Language;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A statement while it is read: its tokens, what the word lists know of them, and what has been understood already. */
final class Sentence {
    /** Small words that say nothing by themselves; the role of a figure stands before them. */
    private static final Set<String> PASSING = Set.of("filler", "bound", "next", "end", "start", "middle");

    private static final int MOST_SMALL_WORDS = 6;
    private static final int LONGEST_BRACKET = 12;

    private final Language language;
    private final List<Token> tokens;
    private final List<Map<Topic, Match>> matches;
    private final boolean[] used;
    private final boolean[] past;
    private final int[] connectiveEndingAt;

    private Sentence(List<Token> tokens, List<Map<Topic, Match>> matches, Language language) {
        this.tokens = tokens;
        this.language = language;
        this.matches = matches;
        this.used = new boolean[tokens.size()];
        this.past = new boolean[tokens.size()];
        this.connectiveEndingAt = new int[tokens.size() + 1];
        Arrays.fill(connectiveEndingAt, -1);
        for (int index = 0; index < tokens.size(); ) {
            Match connective = matches.get(index).get(Topic.CONNECTIVE);
            if (connective == null) {
                index++;
            } else {
                connectiveEndingAt[connective.end()] = index;
                index = connective.end();
            }
        }
    }

    static Sentence of(String statement, Language language, Vocabulary vocabulary) {
        List<Token> tokens = Tokenizer.tokens(statement, language);
        return new Sentence(tokens, vocabulary.matches(tokens), language);
    }

    Language language() {
        return language;
    }

    int size() {
        return tokens.size();
    }

    boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** Whether a token stands there and reads so. */
    boolean reads(int index, String text) {
        return has(index) && tokens.get(index).is(text);
    }

    /** The longest phrase of a topic that begins there; {@code null} where none does or the words are understood already. */
    Match match(int index, Topic topic) {
        return !has(index) || used[index] ? null : matches.get(index).get(topic);
    }

    /** The phrase, even where its words are understood already. */
    Match anyMatch(int index, Topic topic) {
        return has(index) ? matches.get(index).get(topic) : null;
    }

    boolean used(int index) {
        return used[index];
    }

    void use(int start, int end) {
        Arrays.fill(used, start, end, true);
    }

    /** The index of the bracket that is open there; -1 where none is. */
    int openingBracket(int index) {
        for (int at = index - 1; at >= 0 && at >= index - LONGEST_BRACKET; at--) {
            if (reads(at, "(")) {
                return at;
            }
            if (reads(at, ")")) {
                return -1;
            }
        }
        return -1;
    }

    /** Marks a year that is over: its figure tells where the metric stood. */
    void pass(int index) {
        past[index] = true;
    }

    /** Whether a year stands there that is over. */
    boolean past(int index) {
        return has(index) && past[index];
    }

    /** Whether a connective with this role begins there. */
    boolean connects(int index, String role) {
        Match connective = match(index, Topic.CONNECTIVE);
        return connective != null && connective.means(role);
    }

    /** What the small words before a token say of it. */
    Lead lead(int index, Set<String> deciding) {
        Set<String> passed = new HashSet<>();
        int at = index;
        for (int steps = 0; steps < MOST_SMALL_WORDS && at > 0; steps++) {
            int start = connectiveEndingAt[at];
            if (start < 0 || used[start]) {
                break;
            }
            Match connective = matches.get(start).get(Topic.CONNECTIVE);
            Set<String> roles = new HashSet<>();
            boolean passing = true;
            for (List<String> meaning : connective.meanings()) {
                if (!meaning.isEmpty()) {
                    roles.add(meaning.get(0));
                    passing &= PASSING.contains(meaning.get(0)) || !deciding.contains(meaning.get(0));
                }
            }
            if (!passing) {
                return new Lead(start, roles, passed);
            }
            boolean known = roles.stream().anyMatch(PASSING::contains) || roles.contains("of");
            if (!known) {
                break;
            }
            passed.addAll(roles);
            at = start;
        }
        return new Lead(at, Set.of(), passed);
    }

    /** Whether some word of the statement begins so. */
    boolean holds(String beginning) {
        for (Token token : tokens) {
            if (token.word() && token.text().startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Where the words of some tokens stand. */
    Span span(Span.Meaning meaning, int start, int end) {
        return new Span(meaning, tokens.get(start).start(), tokens.get(end - 1).end());
    }

    /** Whether the sentence ends with this token: a full stop before a capital or the end, or a semicolon. */
    boolean ends(int index) {
        Token token = tokens.get(index);
        if (token.is(";") || token.is("!") || token.is("?")) {
            return true;
        }
        if (!token.is(".")) {
            return false;
        }
        return index + 1 >= tokens.size()
                || !tokens.get(index + 1).glued() && tokens.get(index + 1).capital();
    }

    /**
     * The small words before a figure or a day.
     *
     * @param start index of the first of them
     * @param roles of the one that decides; none where no such word stands there
     * @param passed roles of the others: end, start, bound …
     */
    record Lead(int start, Set<String> roles, Set<String> passed) {
        boolean is(String role) {
            return roles.contains(role);
        }
    }
}

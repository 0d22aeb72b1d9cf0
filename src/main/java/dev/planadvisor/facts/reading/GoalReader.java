package dev.planadvisor.facts.reading;

import dev.planadvisor.facts.Lexicon;
import dev.planadvisor.facts.reading.Vocabulary.Match;
import dev.planadvisor.plan.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Reads goal statements by the word lists of a rulebook. It never throws, takes time linear in the text's length, and may
 * be shared by threads. The lists of a language are prepared when its first statement comes.
 */
public final class GoalReader {
    /** What lies behind this many characters is not read. */
    private static final int LONGEST = 64 * 1024;

    private static final int LONGEST_PLACEHOLDER = 60;

    private final Lexicon lexicon;
    private final SpokenLanguage words;
    private final Map<Language, Vocabulary> vocabularies = new ConcurrentHashMap<>();

    private GoalReader(Lexicon lexicon) {
        this.lexicon = Objects.requireNonNull(lexicon);
        this.words = SpokenLanguage.of(lexicon);
    }

    /** A reader that knows the words of a rulebook. */
    public static GoalReader of(Lexicon lexicon) {
        return lexicon.once(GoalReader.class, "", () -> new GoalReader(lexicon));
    }

    /**
     * What the statement says, against the plan's calendar.
     *
     * @param language of the plan; a statement whose words are rather another language's is read in that one too, and the
     *     reading that understands more of the text counts
     */
    public GoalReading read(String statement, Language language, FiscalCalendar calendar) {
        Objects.requireNonNull(calendar);
        String text = statement.length() > LONGEST ? statement.substring(0, LONGEST) : statement;
        if (text.isBlank()) {
            return GoalReading.NONE;
        }
        GoalReading reading = readIn(text, language, calendar);
        Language spoken = words.of(text, language);
        if (spoken == language) {
            return reading;
        }
        GoalReading other = readIn(text, spoken, calendar);
        return understood(other) > understood(reading) ? other : reading;
    }

    /** How many characters of the text a reading understands. */
    private static long understood(GoalReading reading) {
        return reading.spans().stream()
                .flatMapToInt(span -> IntStream.range(span.start(), span.end()))
                .distinct()
                .count();
    }

    private GoalReading readIn(String text, Language language, FiscalCalendar calendar) {
        Vocabulary vocabulary = vocabularies.computeIfAbsent(language, which -> Vocabulary.of(lexicon, which));
        Sentence sentence = Sentence.of(text, language, vocabulary);
        List<Span> spans = new ArrayList<>();
        placeholders(text, sentence, spans);
        boolean yearOnYear = yearOnYear(sentence, spans);
        vague(sentence, spans);
        List<DueDates.Due> days = new DueDates(sentence, new PlanDates(calendar), language).find();
        days.forEach(day -> spans.add(sentence.span(Span.Meaning.DEADLINE, day.start(), day.end())));
        List<Aim> aims = new Aims(sentence, spans).of(new Segments(sentence, language).cut());
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::meaning));
        return new GoalReading(
                aims,
                !days.isEmpty(),
                DueDates.deadline(days, aims.size() > 1),
                written(text, spans, Span.Meaning.VAGUE),
                written(text, spans, Span.Meaning.PLACEHOLDER),
                yearOnYear,
                spans);
    }

    private static List<String> written(String text, List<Span> spans, Span.Meaning meaning) {
        return spans.stream()
                .filter(span -> span.meaning() == meaning)
                .map(span -> span.in(text))
                .toList();
    }

    private static void placeholders(String text, Sentence sentence, List<Span> spans) {
        for (int index = 0; index < sentence.size(); index++) {
            int end = placeholderEnd(text, sentence, index);
            if (end > index) {
                spans.add(sentence.span(Span.Meaning.PLACEHOLDER, index, end));
                sentence.use(index, end);
                index = end - 1;
            }
        }
    }

    private static int placeholderEnd(String text, Sentence sentence, int index) {
        Token token = sentence.token(index);
        Match listed = sentence.match(index, Topic.PLACEHOLDER);
        if (listed != null) {
            return sentence.reads(listed.end(), "%") ? listed.end() + 1 : listed.end();
        }
        boolean letter = token.is("x") || token.is("n") || token.is("y");
        if (letter && token.word() && sentence.reads(index + 1, "%")) {
            return index + 2;
        }
        String closing = token.is("[") ? "]" : token.is("{") ? "}" : token.is("<") ? ">" : "";
        if (!closing.isEmpty()) {
            boolean words = false;
            for (int at = index + 1; sentence.has(at); at++) {
                if (sentence.token(at).end() - token.start() > LONGEST_PLACEHOLDER) {
                    break;
                }
                if (sentence.reads(at, closing)) {
                    return words ? at + 1 : index;
                }
                words |= sentence.token(at).word();
            }
            return index;
        }
        boolean line = token.is("_") && sentence.reads(index + 1, "_") && sentence.reads(index + 2, "_");
        if (line) {
            int at = index + 3;
            while (sentence.reads(at, "_")) {
                at++;
            }
            return at;
        }
        return index;
    }

    private static boolean yearOnYear(Sentence sentence, List<Span> spans) {
        boolean found = false;
        for (int index = 0; index < sentence.size(); index++) {
            Match phrase = sentence.match(index, Topic.YEAR_ON_YEAR);
            if (phrase != null) {
                found = true;
                spans.add(sentence.span(Span.Meaning.YEAR_ON_YEAR, index, phrase.end()));
                sentence.use(index, phrase.end());
                index = phrase.end() - 1;
            }
        }
        return found;
    }

    private static void vague(Sentence sentence, List<Span> spans) {
        for (int index = 0; index < sentence.size(); ) {
            Match phrase = sentence.match(index, Topic.VAGUE);
            Match connective = sentence.match(index, Topic.CONNECTIVE);
            Match metric = sentence.match(index, Topic.METRIC);
            if (connective != null && (phrase == null || connective.end() > phrase.end())) {
                index = connective.end();
            } else if (phrase != null && (metric == null || metric.end() <= phrase.end())) {
                spans.add(sentence.span(Span.Meaning.VAGUE, index, phrase.end()));
                index = phrase.end();
            } else {
                index = metric == null ? index + 1 : metric.end();
            }
        }
    }
}

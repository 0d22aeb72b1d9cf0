package dev.planadvisor.facts;

import dev.planadvisor.facts.reading.Span;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a goal's statement says beyond what could be read. Where it holds a figure ('Place our hummus in 40 delis'), the goal may
 * well be measured by it, though no list knows by what.
 */
final class UnreadWords {
    private static final Set<Span.Meaning> NO_OBJECT = EnumSet.of(
            Span.Meaning.DIRECTION,
            Span.Meaning.CHANGE,
            Span.Meaning.PER,
            Span.Meaning.DEADLINE,
            Span.Meaning.YEAR_ON_YEAR,
            Span.Meaning.VAGUE,
            Span.Meaning.PLACEHOLDER);
    private static final Pattern FIGURE = Pattern.compile("(\\p{L}*)\\s*(?<![\\p{L}\\p{N}])(\\d+)(?![\\p{L}\\p{N}])");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final int LEAST_WORDS = 2;

    private final UnderstoodGoal goal;
    private final String rest;
    private final ListedWords means;

    private UnreadWords(UnderstoodGoal goal, Lexicon lexicon) {
        this.goal = goal;
        this.means = ListedWords.of(lexicon, "means");
        StringBuilder text =
                new StringBuilder(Optional.ofNullable(goal.goal().statement()).orElse(""));
        for (Span span : goal.reading().spans()) {
            if (NO_OBJECT.contains(span.meaning())) {
                for (int i = span.start(); i < Math.min(span.end(), text.length()); i++) {
                    text.setCharAt(i, ' ');
                }
            }
        }
        this.rest = text.toString();
    }

    static UnreadWords of(UnderstoodGoal goal, Lexicon lexicon) {
        return new UnreadWords(goal, lexicon);
    }

    /**
     * Whether a figure is left that is neither a year nor a means ('our 3 reps'). Money and goals with a vague word are read well
     * enough to say no.
     */
    boolean holdFigure() {
        if (goal.money() || !goal.reading().vagueWords().isEmpty()) {
            return false;
        }
        Matcher figure = FIGURE.matcher(rest);
        while (figure.find()) {
            if (!YEAR.matcher(figure.group(2)).matches() && !means.occurIn(figure.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether enough words are left to name something that a figure is about. */
    boolean nameObject() {
        return (holdFigure() || goal.change().isPresent())
                && goal.reading().vagueWords().isEmpty()
                && WORD.matcher(rest).results().count() >= LEAST_WORDS;
    }
}

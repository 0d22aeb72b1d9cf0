package dev.planadvisor.facts;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a goal is about besides its metric, figures and date: the words of its statement that mean none of these. 'Grow online
 * revenue to €1.0M by June' is about 'online'.
 */
final class GoalScope {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;

    private GoalScope() {}

    static SortedSet<String> of(UnderstoodGoal goal) {
        String statement = goal.goal().statement();
        if (!Text.said(statement)) {
            return words(Text.first(goal.goal().id()));
        }
        StringBuilder rest = new StringBuilder(statement);
        goal.reading().spans().forEach(span -> {
            for (int i = span.start(); i < Math.min(span.end(), rest.length()); i++) {
                rest.setCharAt(i, ' ');
            }
        });
        return words(rest.toString());
    }

    /** Words of four letters and more, abbreviations in capitals and names such as B2B; 'our' and 'from' tell nothing. */
    private static SortedSet<String> words(String text) {
        SortedSet<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String found = word.group();
            boolean letters = found.chars().anyMatch(Character::isLetter);
            boolean name = letters
                    && (found.chars().anyMatch(Character::isDigit)
                            || (found.length() > 1 && found.equals(found.toUpperCase(Locale.ROOT))));
            if (letters && (found.length() >= SHORTEST || name)) {
                words.add(found.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}

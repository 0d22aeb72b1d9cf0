package dev.planadvisor.rulebook;

import com.ibm.icu.text.MessagePattern;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The message of a rule, taken apart: an ICU pattern, and how its plain placeholders are to be worded.
 *
 * <p>Besides ICU's own forms ({@code {name}}, {@code {count, plural, …}}) a message may say what a figure is: {@code
 * {cost, money}} in the plan's currency, {@code {rate, percent}}, {@code {day, date}}, {@code {months, figure}}.
 *
 * @param pattern what ICU formats
 * @param styles by placeholder, for those that say what they are
 */
public record Message(String pattern, SortedMap<String, Style> styles) {
    /** What a placeholder's value is. */
    public enum Style {
        MONEY,
        PERCENT,
        DATE,
        FIGURE
    }

    private static final Pattern STYLED = Pattern.compile("\\{\\s*(\\w+)\\s*,\\s*(money|percent|date|figure)\\s*}");

    public Message {
        styles = Collections.unmodifiableSortedMap(new TreeMap<>(styles));
    }

    /** Takes a message apart; never fails, since the pattern is checked by {@link #placeholders()}. */
    public static Message of(String text) {
        SortedMap<String, Style> styles = new TreeMap<>();
        StringBuilder pattern = new StringBuilder();
        Matcher styled = STYLED.matcher(text);
        while (styled.find()) {
            styles.put(styled.group(1), Style.valueOf(styled.group(2).toUpperCase(java.util.Locale.ROOT)));
            styled.appendReplacement(pattern, Matcher.quoteReplacement("{" + styled.group(1) + "}"));
        }
        styled.appendTail(pattern);
        return new Message(pattern.toString(), styles);
    }

    /**
     * The names that the message asks for.
     *
     * @throws IllegalArgumentException where ICU cannot read it
     */
    public SortedSet<String> placeholders() {
        SortedSet<String> names = new TreeSet<>();
        MessagePattern parts = new MessagePattern(pattern);
        for (int i = 0; i < parts.countParts(); i++) {
            MessagePattern.Part part = parts.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME
                    || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(parts.getSubstring(part));
            }
        }
        return names;
    }
}

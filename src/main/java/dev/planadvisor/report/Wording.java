package dev.planadvisor.report;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import dev.planadvisor.document.Visible;
import dev.planadvisor.facts.GoalReadingFact;
import dev.planadvisor.plan.Language;
import dev.planadvisor.rulebook.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Words sentences in one language: plurals, numbers, money. The data is ICU's, so every Java words alike.
 *
 * <p>The phrases of a room lie beside its classes, in {@code phrases.<language>.properties}.
 */
public final class Wording {
    /** A text that is worded already, and goes into a sentence as it is. */
    public record Ready(String text) {}

    private final Language language;
    private final Properties phrases;
    private final LocalizedNumberFormatter numbers;

    Wording(Language language) {
        this(language, Wording.class);
    }

    /**
     * The wording of a room in a language.
     *
     * @param room a class beside which the room's phrases lie
     */
    public Wording(Language language, Class<?> room) {
        this.language = language;
        this.phrases = phrases(language, room);
        this.numbers = NumberFormatter.withLocale(language.locale());
    }

    private static Properties phrases(Language language, Class<?> room) {
        Properties phrases = new Properties();
        String name = "phrases." + language.tag() + ".properties";
        try (InputStream in = room.getResourceAsStream(name)) {
            phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return phrases;
    }

    Language language() {
        return language;
    }

    /** One of the room's own phrases, with values by name: {@code name, value, name, value …}. */
    public String phrase(String key, Object... values) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            named.put(values[i].toString(), values[i + 1]);
        }
        String pattern = phrases.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no phrase " + key);
        }
        return named.isEmpty() ? pattern : sentence(pattern, named, "");
    }

    /**
     * A sentence with its values worded.
     *
     * @param currency ISO 4217 code for what is money; plain numbers where it is empty
     */
    String sentence(String text, Map<String, Object> values, String currency) {
        Message message = Message.of(text);
        Map<String, Object> worded = new HashMap<>();
        values.forEach(
                (name, value) -> worded.put(name, worded(value, message.styles().get(name), currency)));
        return new MessageFormat(message.pattern(), language.locale()).format(worded);
    }

    private Object worded(Object value, Message.Style style, String currency) {
        if (value instanceof Number number && style != null) {
            BigDecimal figure = new BigDecimal(number.toString());
            return switch (style) {
                case MONEY -> money(figure, currency);
                case PERCENT -> percent(figure);
                case FIGURE, DATE -> number(figure);
            };
        }
        if (value instanceof Ready ready) {
            return ready.text();
        }
        return value instanceof Number ? value : Visible.of(value.toString());
    }

    /** What was understood of a goal: metric, figures, deadline, as far as they are said. */
    String reading(GoalReadingFact goal, String currency) {
        List<String> parts = new ArrayList<>();
        if (!goal.metric().isEmpty()) {
            parts.add(phrase("metric." + goal.metric()));
        }
        if (!goal.baseline().isEmpty() && !goal.target().isEmpty()) {
            parts.add(phrase(
                    "reading.move",
                    "from",
                    level(goal.baseline(), goal.scale(), currency),
                    "to",
                    level(goal.target(), goal.scale(), currency)));
        } else if (!goal.target().isEmpty()) {
            parts.add(level(goal.target(), goal.scale(), currency));
        } else if (!goal.change().isEmpty()) {
            BigDecimal change = new BigDecimal(goal.change());
            String amount = level(change.abs().toPlainString(), goal.changeScale(), currency);
            parts.add((change.signum() < 0 ? "−" : "+") + amount);
        }
        if (!goal.per().isEmpty()) {
            parts.add(phrase("per." + goal.per()));
        }
        if (!goal.deadline().isEmpty()) {
            parts.add(phrase("reading.deadline", "day", goal.deadline()));
        }
        return parts.isEmpty() ? phrase("reading.nothing") : String.join(", ", parts);
    }

    private String level(String figure, String scale, String currency) {
        BigDecimal number = new BigDecimal(figure);
        return switch (scale) {
            case "percent" -> percent(number);
            case "points" -> phrase("reading.points", "points", number(number));
            case "count" -> number(number);
            default -> money(number, scale.isEmpty() ? currency : scale);
        };
    }

    /** Whether the room has a phrase. */
    public boolean knows(String key) {
        return phrases.containsKey(key);
    }

    /** A number with at most two decimals. */
    public String number(BigDecimal figure) {
        return numbers.precision(Precision.maxFraction(2)).format(figure).toString();
    }

    /** Points of a score, with one decimal. */
    public String points(BigDecimal points) {
        return numbers.precision(Precision.fixedFraction(1)).format(points).toString();
    }

    /** A rate in percent, with at most one decimal. */
    public String percent(BigDecimal rate) {
        return numbers.unit(MeasureUnit.PERCENT)
                .precision(Precision.maxFraction(1))
                .format(rate)
                .toString();
    }

    /**
     * An amount, whole or with two decimals.
     *
     * @param currency ISO 4217 code; a plain number where it is empty
     */
    public String money(BigDecimal amount, String currency) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        LocalizedNumberFormatter plain = numbers.precision(whole ? Precision.integer() : Precision.fixedFraction(2));
        return currency.isEmpty()
                ? plain.format(amount).toString()
                : plain.unit(Currency.getInstance(currency)).format(amount).toString();
    }
}

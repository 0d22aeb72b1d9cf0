package dev.planadvisor.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plain decimal numbers, and guesses what an author meant by another way of writing one. */
final class Figures {
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE]([+-]?\\d+))?");
    private static final String MONEY = "(?:\\p{Sc}|[A-Z]{3}|zł|zl|eur|usd|pln|gbp)";
    private static final Pattern WRITTEN = Pattern.compile(MONEY + "?\\s*([+-]?)\\s*" + MONEY
            + "?\\s*(\\d[\\d ,.'’_]*?)\\s*(k|K|tys\\.?|thousand|m|M|mn|mln|mio|MM|million|bn|B|mld|billion)?\\s*"
            + MONEY + "?");
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("tys", 3),
            Map.entry("tys.", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("mln", 6),
            Map.entry("mio", 6),
            Map.entry("mm", 6),
            Map.entry("million", 6),
            Map.entry("bn", 9),
            Map.entry("b", 9),
            Map.entry("mld", 9),
            Map.entry("billion", 9));
    private static final int LONGEST = 60;

    private final Limits limits;

    Figures(Limits limits) {
        this.limits = limits;
    }

    /** Whether the text is a plain decimal number, of any size. */
    static boolean plain(String text) {
        return PLAIN.matcher(text).matches();
    }

    /**
     * The number that a plain text says, without trailing zeros, so that 25 and 25.0 are the same in every format; empty
     * where it breaks a limit.
     */
    Optional<BigDecimal> number(String text) {
        Matcher matcher = PLAIN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long digits = matcher.group(1).chars().filter(Character::isDigit).count();
        String exponent = matcher.group(3);
        if (digits > limits.digits() || exponent != null && exponent.length() > 4) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        boolean fits = number.scale() >= limits.minScale()
                && number.scale() <= limits.maxScale()
                && number.abs().compareTo(BigDecimal.TEN.pow(limits.magnitude(), MathContext.UNLIMITED)) < 0;
        if (!fits) {
            return Optional.empty();
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return Optional.of(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    /** What the author may have meant, as plain numbers: one, two where the writing is ambiguous, or none. */
    static List<String> meant(String written) {
        String text = written.replaceAll("[\\s\\u00A0\\u2007\\u2009\\u202F]+", " ")
                .replace('\u2212', '-')
                .strip();
        Matcher matcher = WRITTEN.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return List.of();
        }
        String sign = matcher.group(1).equals("-") ? "-" : "";
        String digits = matcher.group(2).replaceAll("[ '’_]", "");
        String word = matcher.group(3);
        int power = word == null ? 0 : POWERS.get(word.toLowerCase(Locale.ROOT));
        return readings(digits, power == 0).stream()
                .map(reading -> sign
                        + new BigDecimal(reading)
                                .scaleByPowerOfTen(power)
                                .stripTrailingZeros()
                                .toPlainString())
                .distinct()
                .toList();
    }

    private static List<String> readings(String digits, boolean whole) {
        String unmarked = digits.replaceAll("[.,]+$", "");
        int comma = unmarked.lastIndexOf(',');
        int point = unmarked.lastIndexOf('.');
        String bare = unmarked.replace(",", "").replace(".", "");
        if (comma >= 0 && point >= 0) {
            int decimal = Math.max(comma, point);
            String before = unmarked.substring(0, decimal);
            boolean twice = before.indexOf(unmarked.charAt(decimal)) >= 0;
            return twice
                    ? List.of()
                    : List.of(before.replace(",", "").replace(".", "") + "." + unmarked.substring(decimal + 1));
        }
        if (comma < 0 && point < 0) {
            return List.of(unmarked);
        }
        char mark = comma >= 0 ? ',' : '.';
        int at = Math.max(comma, point);
        if (unmarked.indexOf(mark) != at) {
            return List.of(bare);
        }
        String decimal = unmarked.substring(0, at) + "." + unmarked.substring(at + 1);
        boolean couldGroup =
                mark == ',' && whole && unmarked.length() - at == 4 && at <= 3 && unmarked.charAt(0) != '0';
        return couldGroup ? List.of(bare, decimal) : List.of(decimal);
    }
}

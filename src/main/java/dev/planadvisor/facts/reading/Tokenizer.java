package dev.planadvisor.facts.reading;

import dev.planadvisor.plan.Language;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Cuts a statement into words, numbers, dates and signs. Numbers are read by both customs, since people mix them: '1.2M'
 * and '1,5 mln', '50 000' and '1,234,567'. A hyphen inside a compound is left out: 'year-end' is two words.
 */
final class Tokenizer {
    /** Longer runs of digits are no figure of a sales plan. */
    private static final int MOST_DIGITS = 15;

    private static final int LONGEST_COMPOUND = 60;

    /** How the tens end in Polish compounds: trzydziestodwuprocentowy, siedemdziesięciopięcioprocentowy. */
    private static final List<String> TENS = List.of("dziesto", "dziestu", "dziesięcio");

    private final String text;
    private final Language language;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    static List<Token> tokens(String text, Language language) {
        Tokenizer tokenizer = new Tokenizer(text, language);
        while (tokenizer.at < text.length()) {
            tokenizer.next();
        }
        return List.copyOf(tokenizer.tokens);
    }

    private void next() {
        char first = text.charAt(at);
        if (blank(first)) {
            at++;
        } else if (Character.isLetter(first)) {
            word();
        } else if (digit(at)) {
            if (!date()) {
                number();
            }
        } else if (hyphen(first) && insideCompound()) {
            at++;
        } else {
            add(Token.Kind.SIGN, at, at + 1, Optional.empty(), Optional.empty());
        }
    }

    /** Whether the hyphen joins letters to what stands before it: 'year-end', '15-procentowy', '90-day'. */
    private boolean insideCompound() {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && (Character.isLetter(text.charAt(at + 1))
                        || Character.isLetter(text.charAt(at - 1)) && digit(at + 1));
    }

    private void word() {
        int start = at;
        while (at < text.length() && inWord(start)) {
            at++;
        }
        int end = at;
        if (language == Language.PL && end - start <= LONGEST_COMPOUND) {
            start = numberParts(start, end);
        }
        add(Token.Kind.WORD, start, end, Optional.empty(), Optional.empty());
    }

    /** Cuts 'dwudziestopięcioprocentowy' into the numbers that it is made of and the rest; gives where the rest begins. */
    private int numberParts(int start, int end) {
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        int rest = word.indexOf("procentow");
        if (rest <= 0) {
            return start;
        }
        int tens = TENS.stream()
                .mapToInt(ending -> word.indexOf(ending) < 0 ? 0 : word.indexOf(ending) + ending.length())
                .max()
                .orElseThrow();
        if (tens > 0 && tens < rest) {
            add(Token.Kind.WORD, start, start + tens, Optional.empty(), Optional.empty());
            add(Token.Kind.WORD, start + tens, start + rest, Optional.empty(), Optional.empty());
        } else {
            add(Token.Kind.WORD, start, start + rest, Optional.empty(), Optional.empty());
        }
        return start + rest;
    }

    private boolean inWord(int start) {
        char here = text.charAt(at);
        if (Character.isLetter(here)) {
            return true;
        }
        if (digit(at)) {
            // 'Q3' and 'FY27' are words; in 'EUR750,000' the figure begins.
            return at - start <= 2 || !lettersOnly(start);
        }
        return here == '\'' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private boolean lettersOnly(int start) {
        // Only a word of up to a few characters can hold a digit after two letters, so that looking back stays short.
        for (int index = start; index < at && index < start + 4; index++) {
            if (!Character.isLetter(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private boolean date() {
        int first = digits(at);
        int afterFirst = at + first;
        if (first == 0 || first > 4 || afterFirst >= text.length()) {
            return false;
        }
        char separator = text.charAt(afterFirst);
        if (separator != '.' && separator != '-' && separator != '/') {
            return false;
        }
        int second = digits(afterFirst + 1);
        int afterSecond = afterFirst + 1 + second;
        if (second == 0 || second > 2) {
            return false;
        }
        int third = afterSecond < text.length() && text.charAt(afterSecond) == separator ? digits(afterSecond + 1) : 0;
        if (first == 4 && separator == '-' && third == 0 && second == 2 && !digit(afterSecond)) {
            return month(afterFirst, afterSecond);
        }
        if (third == 0) {
            return false;
        }
        int end = afterSecond + 1 + third;
        int one = value(at, afterFirst);
        int two = value(afterFirst + 1, afterSecond);
        int three = value(afterSecond + 1, end);
        if (first == 4 && third <= 2) {
            return day(end, one, two, three);
        }
        if (first <= 2 && third == 4) {
            return dayFirst(separator, end, one, two, three);
        }
        return false;
    }

    private boolean month(int afterYear, int end) {
        int year = value(at, afterYear);
        int month = value(afterYear + 1, end);
        if (year < 2000 || year > 2099 || month < 1 || month > 12) {
            return false;
        }
        LocalDate last = LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
        add(Token.Kind.DATE, at, end, Optional.empty(), Optional.of(last));
        return true;
    }

    private boolean dayFirst(char separator, int end, int one, int two, int year) {
        boolean american = language == Language.EN && separator == '/';
        if (american && one <= 12 && two <= 12 && one != two) {
            add(Token.Kind.DATE, at, end, Optional.empty(), Optional.empty());
            return true;
        }
        return american && one <= 12 && two > 12 ? day(end, year, one, two) : day(end, year, two, one);
    }

    private boolean day(int end, int year, int month, int day) {
        Optional<LocalDate> date;
        try {
            date = Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            date = Optional.empty();
        }
        add(Token.Kind.DATE, at, end, Optional.empty(), date);
        return true;
    }

    private void number() {
        int start = at;
        StringBuilder whole = new StringBuilder();
        String fraction = "";
        int end = at + digits(at);
        whole.append(text, at, end);
        // 'Q3 200' is no 3,200: a figure that hangs on a word takes no blank into itself.
        boolean grouped = false;
        char group = 0;
        while (end < text.length() && whole.length() <= MOST_DIGITS) {
            char separator = text.charAt(end);
            int more = digits(end + 1);
            boolean three = more == 3 && (grouped || whole.length() <= 3);
            if (more == 0) {
                break;
            }
            if (groupingOnly(separator)) {
                if (!three || grouped && separator != group) {
                    break;
                }
            } else if (separator == ',' || separator == '.') {
                boolean another =
                        three && end + 4 < text.length() && text.charAt(end + 4) == separator && digits(end + 5) == 3;
                boolean groups = three && (grouped ? separator == group : another || separator == thousands(end + 4));
                if (!groups) {
                    fraction = text.substring(end + 1, end + 1 + more);
                    end += 1 + more;
                    break;
                }
            } else {
                break;
            }
            grouped = true;
            group = separator;
            whole.append(text, end + 1, end + 4);
            end += 4;
        }
        if (whole.length() + fraction.length() > MOST_DIGITS) {
            add(Token.Kind.SIGN, start, end, Optional.empty(), Optional.empty());
            return;
        }
        BigDecimal value = new BigDecimal(ascii(fraction.isEmpty() ? whole.toString() : whole + "." + fraction));
        add(Token.Kind.NUMBER, start, end, Optional.of(value), Optional.empty());
    }

    /**
     * The sign that parts thousands in a figure with one separator only: the comma in English, the point in Polish, yet
     * not where a multiplier follows ('1.250 mln').
     */
    private char thousands(int after) {
        if (language == Language.EN) {
            return ',';
        }
        int next = after;
        while (next < text.length() && next < after + 2 && blank(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.toLowerCase(text.charAt(next)) == 'm' ? 0 : '.';
    }

    private static boolean groupingOnly(char separator) {
        return separator == ' '
                || separator == '\u00a0'
                || separator == '\u202f'
                || separator == '\u2009'
                || separator == '\''
                || separator == '\u2019';
    }

    private static String ascii(String digits) {
        StringBuilder plain = new StringBuilder(digits.length());
        for (int index = 0; index < digits.length(); index++) {
            char digit = digits.charAt(index);
            plain.append(digit == '.' ? '.' : (char) ('0' + Character.digit(digit, 10)));
        }
        return plain.toString();
    }

    private int value(int start, int end) {
        return Integer.parseInt(ascii(text.substring(start, end)));
    }

    private int digits(int from) {
        int end = from;
        while (digit(end)) {
            end++;
        }
        return end - from;
    }

    private boolean digit(int index) {
        return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
    }

    private static boolean blank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }

    private static boolean hyphen(char character) {
        return character == '-' || character == '\u2010' || character == '\u2011';
    }

    private void add(Token.Kind kind, int start, int end, Optional<BigDecimal> number, Optional<LocalDate> date) {
        boolean glued = start > 0 && !blank(text.charAt(start - 1));
        tokens.add(new Token(
                kind,
                text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\''),
                start,
                end,
                glued,
                Character.isUpperCase(text.charAt(start)),
                number,
                date));
        at = end;
    }
}

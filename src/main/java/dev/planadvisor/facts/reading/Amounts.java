package dev.planadvisor.facts.reading;

import dev.planadvisor.facts.reading.Vocabulary.Match;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads figures with what belongs to them: sign, currency, multiplier, percent, a span of two. */
final class Amounts {
    private static final Pattern CELL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final int MOST_WORDS = 8;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Sentence sentence;

    Amounts(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The figure that begins there; {@code null} where none does. */
    Amount at(int start, boolean behindFrom) {
        int index = start;
        int sign = 0;
        if (sentence.reads(index, "+")) {
            sign = 1;
            index++;
        } else if ((sentence.reads(index, "-") || sentence.reads(index, "−") || sentence.reads(index, "–"))
                && !sentence.token(index).glued()
                && sentence.has(index + 1)
                && sentence.token(index + 1).glued()) {
            sign = -1;
            index++;
        }
        Amount first = single(index);
        if (first == null || notCounted(index, first.end)) {
            return null;
        }
        Amount amount = first;
        int second = spanAt(first.end, behindFrom);
        if (second > 0) {
            Amount last = single(second);
            if (last != null) {
                boolean apart = first.kind == Amount.Kind.PERCENT
                        && sentence.token(second - 1).word();
                first.borrow(last);
                last.borrow(first);
                if (first.unit.equals(last.unit) && first.value.compareTo(last.value) < 0) {
                    amount = new Amount(first.value, first.unit, first.kind, first.scale, last.end);
                    amount.high = Optional.of(last.value);
                    amount.apart = apart;
                }
            }
        }
        amount.start = start;
        amount.sign = sign;
        return amount;
    }

    /** A part of a whole by its name, as a percentage; {@code null} where the list gives no number for it. */
    Amount part(int start, Match fraction) {
        BigDecimal percent = number(fraction.meaning());
        if (percent == null) {
            return null;
        }
        Amount amount = new Amount(percent, Figure.PERCENT, Amount.Kind.PERCENT, BigDecimal.ONE, fraction.end());
        amount.start = start;
        return amount;
    }

    /** The index of the second figure of a span that goes on there: '10–15', '10 to 15'; 0 where none does. */
    private int spanAt(int index, boolean behindFrom) {
        if (!sentence.has(index)) {
            return 0;
        }
        String text = sentence.token(index).text();
        if (text.equals("-") || text.equals("–") || text.equals("—")) {
            return index + 1;
        }
        Match connective = sentence.match(index, Topic.CONNECTIVE);
        return !behindFrom
                        && connective != null
                        && connective.end() == index + 1
                        && connective.means("to")
                        && (text.equals("to") || text.equals("do"))
                ? index + 1
                : 0;
    }

    /** Ordinals, '24/7', 'no. 1' and the like count nothing. */
    private boolean notCounted(int index, int end) {
        if (sentence.has(end)
                && sentence.token(end).glued()
                && sentence.reads(end, "/")
                && sentence.has(end + 1)
                && sentence.token(end + 1).kind() == Token.Kind.NUMBER) {
            return true;
        }
        boolean ordinal = sentence.has(end)
                && sentence.token(end).glued()
                && ("st".equals(sentence.token(end).text())
                        || "nd".equals(sentence.token(end).text())
                        || "rd".equals(sentence.token(end).text())
                        || "th".equals(sentence.token(end).text()));
        boolean numbered = index > 0
                && (sentence.reads(index - 1, "#")
                        || sentence.reads(index - 1, "nr")
                        || sentence.reads(index - 1, "no"));
        boolean partOfWord = index > 0
                && sentence.token(index).glued()
                && (sentence.token(index - 1).word() && sentence.match(index - 1, Topic.CURRENCY) == null
                        || sentence.token(index - 1).kind() == Token.Kind.NUMBER
                        || sentence.reads(index - 1, "."));
        return ordinal || numbered || partOfWord;
    }

    private Amount single(int start) {
        int index = start;
        String unit = "";
        Match before = sentence.match(index, Topic.CURRENCY);
        if (before != null
                && sentence.has(before.end())
                && sentence.token(before.end()).kind() == Token.Kind.NUMBER) {
            unit = before.meaning();
            index = before.end();
        }
        if (!sentence.has(index) || sentence.used(index)) {
            return null;
        }
        Amount amount = sentence.token(index).kind() == Token.Kind.NUMBER ? digits(index) : words(index);
        if (amount == null) {
            return null;
        }
        amount.unit = unit;
        amount.kind = unit.isEmpty() ? Amount.Kind.BARE : Amount.Kind.MONEY;
        suffix(amount);
        return amount;
    }

    private Amount digits(int index) {
        BigDecimal value = sentence.token(index).number().orElseThrow();
        BigDecimal scale = BigDecimal.ONE;
        int end = index + 1;
        Match multiplier = sentence.match(end, Topic.MULTIPLIER);
        if (multiplier != null
                && (!multiplier.cell(1).equals("glued") || sentence.token(end).glued())) {
            BigDecimal factor = number(multiplier.meaning());
            if (factor != null) {
                scale = factor;
                end = afterPoint(multiplier.end());
            }
        }
        return new Amount(value.multiply(scale), "", Amount.Kind.BARE, scale, end);
    }

    private Amount words(int start) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        BigDecimal scale = BigDecimal.ONE;
        int index = start;
        boolean any = false;
        for (int steps = 0; steps < MOST_WORDS; steps++) {
            Match number = sentence.match(index, Topic.NUMBER);
            Match multiplier = any ? sentence.match(index, Topic.MULTIPLIER) : null;
            if (number != null && number(number.meaning()) != null) {
                BigDecimal value = number(number.meaning());
                // 'one two' and 'five twenty' are no numbers.
                if (current.signum() > 0 && (current.remainder(magnitude(value)).signum() != 0)) {
                    break;
                }
                current = current.add(value);
                any = true;
                index = number.end();
            } else if (multiplier != null
                    && !multiplier.cell(1).equals("glued")
                    && number(multiplier.meaning()) != null) {
                BigDecimal factor = number(multiplier.meaning());
                if (factor.compareTo(THOUSAND) >= 0) {
                    total = total.add(current.multiply(factor));
                    current = BigDecimal.ZERO;
                    scale = factor;
                } else {
                    current = current.multiply(factor);
                }
                index = afterPoint(multiplier.end());
            } else {
                break;
            }
        }
        BigDecimal value = plain(total.add(current));
        // Halves are read of what can be parted: points, percent.
        if (!any || value.scale() > 0 && sentence.match(index, Topic.UNIT) == null) {
            return null;
        }
        return new Amount(value, "", Amount.Kind.BARE, scale, index);
    }

    private static BigDecimal magnitude(BigDecimal value) {
        int digits = value.precision() - value.scale();
        return BigDecimal.ONE.scaleByPowerOfTen(Math.max(1, digits));
    }

    private void suffix(Amount amount) {
        int index = amount.end;
        Match unit = sentence.match(index, Topic.UNIT);
        Match currency = sentence.match(index, Topic.CURRENCY);
        Match period = sentence.match(index, Topic.PERIOD);
        Match thing = sentence.match(index, Topic.METRIC);
        if (period != null && thing != null && thing.end() > period.end()) {
            // '160 consulting hours' are counted.
            period = null;
        }
        if (unit != null && !unit.cell(1).isEmpty()) {
            amount.points = true;
            amount.end = afterPoint(unit.end());
        } else if (unit != null) {
            amount.kind = unit.means("points") ? Amount.Kind.POINTS : Amount.Kind.PERCENT;
            amount.unit = Figure.PERCENT;
            amount.end = afterPoint(unit.end());
        } else if (currency != null && amount.kind == Amount.Kind.BARE) {
            boolean nextFigure = sentence.has(currency.end())
                    && sentence.token(currency.end()).kind() == Token.Kind.NUMBER
                    && sentence.token(currency.end()).glued();
            if (!nextFigure) {
                amount.kind = Amount.Kind.MONEY;
                amount.unit = currency.meaning();
                amount.end = currency.end();
            }
        } else if (period != null && amount.kind == Amount.Kind.BARE) {
            amount.kind = Amount.Kind.TIME;
            amount.unit = Figure.COUNT;
            amount.end = period.end();
        } else if (sentence.reads(index, "x") && sentence.token(index).glued()
                || sentence.reads(index, "×") && amount.kind == Amount.Kind.BARE) {
            amount.kind = Amount.Kind.FACTOR;
            amount.end = index + 1;
        }
    }

    /** Passes the point of an abbreviation: 'tys. zł', 'proc.'. */
    private int afterPoint(int index) {
        return sentence.reads(index, ".")
                        && sentence.token(index).glued()
                        && sentence.has(index + 1)
                        && (!sentence.token(index + 1).capital() || sentence.match(index + 1, Topic.CURRENCY) != null)
                ? index + 1
                : index;
    }

    private static BigDecimal number(String text) {
        BigDecimal value = signed(text);
        return value == null || value.signum() < 0 ? null : value;
    }

    /** The number in a cell of a word list; {@code null} where it is none, or nought. */
    static BigDecimal signed(String text) {
        if (!CELL.matcher(text).matches()) {
            return null;
        }
        BigDecimal value = new BigDecimal(text);
        return value.signum() == 0 ? null : value;
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A figure while it is read. */
    static final class Amount {
        enum Kind {
            BARE,
            PERCENT,
            POINTS,
            MONEY,
            TIME,
            FACTOR
        }

        private int start;
        private int end;
        private BigDecimal value;
        private String unit;
        private Kind kind;
        private BigDecimal scale;
        private int sign;
        private boolean points;
        private boolean apart;
        private Optional<BigDecimal> high = Optional.empty();

        Amount(BigDecimal value, String unit, Kind kind, BigDecimal scale, int end) {
            this.value = plain(value);
            this.unit = unit;
            this.kind = kind;
            this.scale = scale;
            this.end = end;
        }

        int start() {
            return start;
        }

        int end() {
            return end;
        }

        BigDecimal value() {
            return value;
        }

        String unit() {
            return unit;
        }

        Kind kind() {
            return kind;
        }

        int sign() {
            return sign;
        }

        Optional<BigDecimal> high() {
            return high;
        }

        /** Whether it says 'points', which are percentage points where the metric is a rate. */
        boolean points() {
            return points;
        }

        /** Whether it may be two figures: 'by 2 % to 11 %'. */
        boolean apart() {
            return apart;
        }

        void count(Kind as) {
            kind = as;
        }

        boolean scaled() {
            return scale.compareTo(BigDecimal.ONE) > 0;
        }

        /** Takes over what people say once for two figures: the unit and the multiplier of '1.2 to 1.5 million zł'. */
        void borrow(Amount other) {
            boolean bare = kind == Kind.BARE;
            // Nobody counts per cent in millions: '10 % to 3m'.
            boolean parts = scaled() && (other.kind == Kind.PERCENT || other.kind == Kind.POINTS);
            if (bare && other.kind != Kind.BARE && other.kind != Kind.FACTOR && !parts) {
                kind = other.kind;
                unit = other.unit;
            }
            if (kind == other.kind
                    && !scaled()
                    && other.scaled()
                    && value.compareTo(other.scale) < 0
                    && start < other.start + 1
                    && end <= other.end) {
                value = plain(value.multiply(other.scale));
                scale = other.scale;
            }
        }
    }
}

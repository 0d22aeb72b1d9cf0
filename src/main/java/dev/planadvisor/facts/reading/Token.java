package dev.planadvisor.facts.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The smallest piece of a statement.
 *
 * @param text in small letters
 * @param start index of the first character
 * @param end index after the last character
 * @param glued whether no blank stands before it
 * @param capital whether the author began it with a capital letter
 * @param number the value of a {@link Kind#NUMBER}
 * @param date the day of a {@link Kind#DATE}; empty where the digits allow two readings
 */
record Token(
        Kind kind,
        String text,
        int start,
        int end,
        boolean glued,
        boolean capital,
        Optional<BigDecimal> number,
        Optional<LocalDate> date) {
    enum Kind {
        WORD,
        NUMBER,
        DATE,
        SIGN
    }

    boolean is(String sign) {
        return text.equals(sign);
    }

    boolean word() {
        return kind == Kind.WORD;
    }

    /** Whether it is a whole number without a unit, as a day or a year is. */
    boolean whole() {
        return kind == Kind.NUMBER && number.orElseThrow().scale() <= 0;
    }

    /** Its value where it is a whole number up to four digits; -1 otherwise. */
    int small() {
        return whole() && number.orElseThrow().compareTo(BigDecimal.valueOf(9999)) <= 0
                ? number.orElseThrow().intValue()
                : -1;
    }
}

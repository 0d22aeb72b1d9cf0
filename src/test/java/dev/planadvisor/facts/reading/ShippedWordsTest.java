package dev.planadvisor.facts.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import dev.planadvisor.plan.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The word lists that the product ships, checked row by row. */
class ShippedWordsTest {
    private static final Set<String> PERIODS =
            Set.of("minute", "hour", "day", "working-day", "week", "month", "quarter", "half", "year");

    @Test
    void everyRowSaysSomethingThatTheReaderKnows() {
        List<String> offences = new ArrayList<>();
        check(Topic.METRIC, cell -> Segments.metricOf(cell).isPresent(), offences);
        check(Topic.DIRECTION, Set.of("up", "down", "hold", "win", "reach")::contains, offences);
        check(Topic.BUYER, Set.of("always", "new", "never")::contains, offences);
        check(Topic.FACTOR, cell -> Amounts.signed(cell) != null, offences);
        check(Topic.FRACTION, cell -> Amounts.signed(cell) != null, offences);
        check(Topic.NUMBER, cell -> Amounts.signed(cell) != null, offences);
        check(Topic.MULTIPLIER, cell -> Amounts.signed(cell) != null, offences);
        check(Topic.CURRENCY, cell -> java.util.Currency.getInstance(cell) != null, offences);
        check(Topic.UNIT, Set.of("percent", "points")::contains, offences);
        check(Topic.PERIOD, PERIODS::contains, offences);
        check(Topic.FLOW, Set.of("day", "week", "month", "quarter", "year")::contains, offences);
        check(Topic.ORDINAL, Set.of("1", "2", "3", "4", "-1")::contains, offences);
        check(Topic.MONTH, cell -> cell.matches("[1-9]|1[0-2]"), offences);
        check(
                Topic.MOMENT,
                Set.of("year-end", "fiscal-year", "calendar-year-end", "mid-year", "period-end", "open")::contains,
                offences);
        assertEquals(List.of(), offences);
    }

    @Test
    void noRowStandsTwice() {
        List<String> twice = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Topic topic : Topic.values()) {
                Set<List<String>> seen = new java.util.HashSet<>();
                for (List<String> row : ShippedWords.lexicon().rows(language, topic.list())) {
                    if (!seen.add(row)) {
                        twice.add(language.tag() + "/" + topic.list() + " " + row);
                    }
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void knowsEveryNumberThatIcuSpellsUpTo999() {
        List<String> wrong = new ArrayList<>();
        for (Language language : Language.values()) {
            RuleBasedNumberFormat format = new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT);
            for (int number = 1; number <= 999; number++) {
                String words = format.format(number);
                String statement = language == Language.EN
                        ? "Increase revenue by " + words + " percent"
                        : "Zwiększyć sprzedaż o " + words + " procent";
                GoalReading reading = ShippedWords.READER.read(statement, language, Statement.fiscalCalendar("Y27"));
                BigDecimal spelled = BigDecimal.valueOf(number);
                boolean right = reading.change()
                        .filter(change -> change.amount().compareTo(spelled) == 0)
                        .isPresent();
                if (!right) {
                    wrong.add(words);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void check(Topic topic, Predicate<String> known, List<String> offences) {
        for (Language language : Language.values()) {
            for (List<String> row : ShippedWords.lexicon().rows(language, topic.list())) {
                if (row.size() < 2 || !known.test(row.get(1).strip())) {
                    offences.add(language.tag() + "/" + topic.list() + " " + row);
                }
            }
        }
    }
}

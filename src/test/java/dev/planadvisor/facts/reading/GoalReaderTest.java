package dev.planadvisor.facts.reading;

import static dev.planadvisor.plan.Language.EN;
import static dev.planadvisor.plan.Language.PL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.facts.Lexicon;
import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Language;
import dev.planadvisor.plan.Per;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalReaderTest {
    @Test
    void readsMetricChangeAndDeadline() {
        GoalReading reading = read(EN, "Y27", "Increase revenue by 20% by the end of Q3");
        assertEquals(List.of(GoalMetric.REVENUE), reading.metrics());
        assertEquals(Direction.UP, reading.direction());
        assertEquals(
                Optional.of(new Change(new BigDecimal("20"), Change.Kind.PERCENT, Figure.PERCENT)), reading.change());
        assertEquals(Optional.of(LocalDate.of(2027, 9, 30)), reading.deadline());
    }

    @Test
    void takesMoneyFromNewCustomersAsNewBusiness() {
        GoalReading english = read(EN, "Y27", "Earn $1.6 million from new customers by 31 December 2027");
        GoalReading polish = read(PL, "Y27", "Pozyskać 1,6 mln zł od nowych klientów do końca 2027 r.");
        for (GoalReading reading : List.of(english, polish)) {
            assertEquals(List.of(GoalMetric.NEW_BUSINESS_REVENUE), reading.metrics());
            assertEquals(
                    0,
                    new BigDecimal("1600000")
                            .compareTo(reading.target().orElseThrow().value()));
        }
    }

    @Test
    void countsQuartersFromTheStartOfThePlansPeriod() {
        GoalReading reading = read(PL, "F27", "Zwiększyć sprzedaż o 15% do końca III kwartału");
        assertEquals(Optional.of(LocalDate.of(2027, 12, 31)), reading.deadline());
    }

    @Test
    void signsADecrease() {
        GoalReading reading = read(EN, "Y27", "Cut the number of complaints by half by December");
        assertEquals(
                Optional.of(new Change(new BigDecimal("-50"), Change.Kind.PERCENT, Figure.PERCENT)), reading.change());
    }

    @Test
    void tellsALevelFromAChange() {
        GoalReading level = read(EN, "Y27", "Grow to a 15% share of the market");
        GoalReading change = read(EN, "Y27", "Grow our market share by 15%");
        assertTrue(level.target().isPresent() && level.change().isEmpty());
        assertTrue(change.change().isPresent() && change.target().isEmpty());
    }

    @Test
    void takesDaysBehindDoAsAValueAndNotAsADeadline() {
        GoalReading reading = read(PL, "Y27", "Skrócić cykl sprzedaży do 60 dni");
        assertEquals(Optional.of(new Figure(new BigDecimal("60"), Figure.COUNT)), reading.target());
        assertFalse(reading.timeBound());
    }

    @Test
    void takesNoComparisonWithLastYearAsADeadline() {
        for (String statement :
                List.of("Grow sales 8% YoY", "Grow sales by 8% from last year", "Grow sales 8% annually")) {
            assertFalse(read(EN, "Y27", statement).timeBound(), statement);
        }
        assertTrue(read(PL, "Y27", "Wzrost sprzedaży o 8% r/r").yearOnYear());
    }

    @Test
    void takesNoHeadcountAsATarget() {
        GoalReading reading = read(EN, "Y27", "Grow sales with our 3 reps");
        assertFalse(reading.measurable());
    }

    @Test
    void readsSeveralGoalsInOneSentenceEachWithItsFigures() {
        GoalReading reading = read(EN, "Y27", "Raise revenue by 20% and cut churn to 3% by year end");
        assertEquals(List.of(GoalMetric.REVENUE, GoalMetric.CHURN), reading.metrics());
        assertEquals(
                Optional.of(new Figure(new BigDecimal("3"), Figure.PERCENT)),
                reading.aim(GoalMetric.CHURN).orElseThrow().target());
    }

    @Test
    void keepsTheDirectionOfTheWordsEvenAgainstTheFigures() {
        GoalReading reading = read(EN, "Y27", "Reduce churn from 3 to 5%");
        assertEquals(Direction.DOWN, reading.direction());
        assertEquals(Optional.of(new Figure(new BigDecimal("3"), Figure.PERCENT)), reading.baseline());
        assertEquals(Optional.of(new Figure(new BigDecimal("5"), Figure.PERCENT)), reading.target());
    }

    @Test
    void readsAChangeAndTheMoneyThatItLeadsTo() {
        Map.of(
                        "Raise income up 10% to DKK 10.56m by March 2028", "DKK",
                        "Raise revenue by 10%, to EUR 10.56 million", "EUR",
                        "Grow revenue by 10% to 10.56m", "")
                .forEach((statement, unit) -> {
                    GoalReading reading = read(EN, "Y27", statement);
                    assertEquals(
                            Optional.of(new Change(BigDecimal.TEN, Change.Kind.PERCENT, Figure.PERCENT)),
                            reading.change());
                    assertEquals(
                            Optional.of(new Figure(new BigDecimal("10560000"), unit)), reading.target(), statement);
                });
    }

    @Test
    void takesTheEndOfASpanOfMonths() {
        Map.of(
                        "Host 40 weddings in the May-September season", EN,
                        "Sell 300 tickets in Aug/Sep", EN,
                        "Sprzedać 300 biletów w sezonie maj–wrzesień", PL)
                .forEach((statement, language) -> assertEquals(
                        Optional.of(LocalDate.of(2027, 9, 30)),
                        read(language, "Y27", statement).deadline(),
                        statement));
    }

    @Test
    void readsAFlow() {
        assertEquals(
                Optional.of(Per.MONTH),
                read(PL, "Y27", "Umówić 20 spotkań miesięcznie").per());
    }

    @Test
    void readsNumbersByBothCustoms() {
        Map<String, String> statements = Map.of(
                "Osiągnąć 2.5 mln zł przychodu", "2500000",
                "Osiągnąć 1,5 mln zł przychodu", "1500000",
                "Osiągnąć 50 000 zł przychodu", "50000",
                "Osiągnąć 1.200.000 zł przychodu", "1200000",
                "Osiągnąć 12.500 zł przychodu", "12500",
                "Osiągnąć 50\u00a0000,50 zł przychodu", "50000.5",
                "Osiągnąć pół miliona złotych przychodu", "500000");
        statements.forEach((statement, value) -> assertEquals(
                Optional.of(new Figure(new BigDecimal(value), "PLN")),
                read(PL, "Y27", statement).target(),
                statement));
    }

    @Test
    void leavesADayUnreadThatTwoCustomsReadDifferently() {
        GoalReading reading = read(EN, "Y27", "Grow sales by 5% by 03/04/2027");
        assertTrue(reading.timeBound());
        assertEquals(Optional.empty(), reading.deadline());
    }

    @Test
    void leavesTheDateOpenInAPlanWithoutAPeriod() {
        GoalReading reading = read(EN, "none", "Grow sales by 5% by the end of Q3");
        assertTrue(reading.timeBound());
        assertEquals(Optional.empty(), reading.deadline());
    }

    @Test
    void doesNotTakeTheQuarterOfAComparisonAsTheDeadline() {
        GoalReading reading = read(EN, "Y27", "Sales in Q1 2027 up 10% on Q1 2026");
        assertEquals(Optional.of(LocalDate.of(2027, 3, 31)), reading.deadline());
    }

    @Test
    void namesWhatIsStillToBeFilledInInTheOrderOfTheWords() {
        assertEquals(
                List.of("[company]", "XX%"),
                read(EN, "Y27", "Grow sales of [company] by XX%").placeholders());
    }

    @Test
    void namesVagueWordsAsWritten() {
        assertEquals(List.of("Poprawić"), read(PL, "Y27", "Poprawić wyniki").vagueWords());
    }

    @Test
    void pointsAtTheWordsBehindAReading() {
        String statement = "Win 20 new customers by 30 June 2027";
        GoalReading reading = read(EN, "Y27", statement);
        assertTrue(reading.spans().stream()
                .anyMatch(span -> span.meaning() == Span.Meaning.DEADLINE
                        && span.in(statement).equals("by 30 June 2027")));
    }

    @Test
    void readsAPolishGoalInAnEnglishPlan() {
        GoalReading reading = read(EN, "Y27", "Obniżyć churn z 5% do 3% do końca czerwca");
        assertEquals(Optional.of(new Figure(new BigDecimal("5"), Figure.PERCENT)), reading.baseline());
        assertEquals(Optional.of(new Figure(new BigDecimal("3"), Figure.PERCENT)), reading.target());
        assertEquals(Optional.of(LocalDate.of(2027, 6, 30)), reading.deadline());
    }

    @Test
    void readsAnEnglishGoalInAPolishPlan() {
        GoalReading reading = read(PL, "Y27", "Double sales by the end of June");
        assertEquals(List.of(GoalMetric.REVENUE), reading.metrics());
        assertEquals(Optional.of(LocalDate.of(2027, 6, 30)), reading.deadline());
    }

    @Test
    void readsNothingWithoutWords() {
        GoalReading reading = GoalReader.of(Lexicon.EMPTY)
                .read("Increase revenue by 20% by the end of Q3", EN, Statement.fiscalCalendar("Y27"));
        assertFalse(reading.specific());
        assertFalse(reading.measurable());
    }

    @Test
    void learnsAWordFromTheLists() {
        Lexicon lexicon = new Lexicon(Map.of(
                EN,
                Map.of(
                        "metrics", List.of(List.of("footfall", "leads")),
                        "directions", List.of(List.of("raise", "up", "verb")))));
        GoalReading reading = GoalReader.of(lexicon).read("Raise footfall", EN, Statement.fiscalCalendar("Y27"));
        assertEquals(List.of(GoalMetric.LEADS), reading.metrics());
    }

    private static GoalReading read(Language language, String calendar, String statement) {
        return ShippedWords.READER.read(statement, language, Statement.fiscalCalendar(calendar));
    }
}

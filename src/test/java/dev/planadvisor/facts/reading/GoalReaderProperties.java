package dev.planadvisor.facts.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.plan.Language;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GoalReaderProperties {
    private static final List<String> PIECES = List.of(
            "increase",
            "reduce",
            "win",
            "revenue",
            "churn",
            "customers",
            "by",
            "to",
            "from",
            "within",
            "in",
            "o",
            "do",
            "z",
            "w ciągu",
            "końca",
            "kwartału",
            "III",
            "roku",
            "roku 2027",
            "zwiększyć",
            "sprzedaż",
            "klientów",
            "20%",
            "$1.2M",
            "1,5 mln zł",
            "50 000",
            "31.02.2027",
            "31/12/2027",
            "2027-13",
            "2027-Q3",
            "Q3",
            "FY27",
            "fy",
            "'",
            "H1",
            "90 days",
            "0",
            "99999 years",
            "[",
            "]",
            "<",
            "___",
            "X%",
            "-",
            "–",
            "/",
            ".",
            ",",
            ";",
            "(",
            ")",
            "%",
            "€",
            "+",
            "a third",
            "double",
            "next",
            "per month",
            "between",
            "and",
            "30 lutego",
            "0 June",
            "1/3",
            "24/7",
            "pół",
            "tys.",
            "one hundred");

    @Property(tries = 500)
    void neverThrowsOnAnyText(@ForAll String text, @ForAll Language language) {
        check(text, language);
    }

    @Property(tries = 2000)
    void neverThrowsOnPiecesOfGoals(@ForAll("statements") String text, @ForAll Language language) {
        check(text, language);
    }

    @Provide
    Arbitrary<String> statements() {
        Arbitrary<String> glue = Arbitraries.of(" ", "", " ", "\n");
        return Arbitraries.of(PIECES)
                .flatMap(piece -> glue.map(between -> piece + between))
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    @Example
    void readsTheLongestTextsInTheirTime() {
        for (String piece : List.of(
                "9",
                "9 ",
                "1,",
                "by ",
                "the the end of ",
                "[",
                "a",
                "increase revenue by 20% and ",
                "___",
                "do końca ",
                "two hundred ",
                "1-",
                "Q3 ",
                "w ciągu ",
                "\ud83d\ude00",
                ", ",
                "from 1 to 2 ")) {
            String text = piece.repeat(70_000 / piece.length());
            for (Language language : Language.values()) {
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(text, language), piece);
            }
        }
    }

    private static void check(String text, Language language) {
        GoalReading reading = ShippedWords.READER.read(text, language, Statement.fiscalCalendar("F27"));
        assertEquals(reading, ShippedWords.READER.read(text, language, Statement.fiscalCalendar("F27")));
        assertTrue(reading.spans().stream().allMatch(span -> span.end() <= text.length()));
        assertTrue(reading.deadline().isEmpty() || reading.timeBound());
    }
}

package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planadvisor.plan.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
    private static final Placeholders PLACEHOLDERS = Placeholders.of(new Lexicon(Map.of(
            Language.EN,
            Map.of(
                    "placeholders",
                    rows("TBD", "TODO", "to be determined", "lorem ipsum", "xxx"),
                    "blanks",
                    rows("company", "name")),
            Language.PL,
            Map.of("placeholders", rows("do uzupełnienia", "uzupełnić"), "blanks", rows("wpisz*")))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Grow revenue by X% in 2027|X%",
                "Owner TBD|TBD",
                "Lorem ipsum dolor sit amet|Lorem ipsum",
                "Call [company name] weekly|[company name]",
                "Sprzedaż za <wpisz kwotę>|<wpisz kwotę>",
                "cena do uzupełnienia|cena do uzupełnienia",
                "budżet ???|???",
                "budget $XX|$XX",
                "przychód XX zł|XX zł"
            })
    void findsWhatIsLeftOpen(String text, String placeholder) {
        assertEquals(Optional.of(placeholder), PLACEHOLDERS.in(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uzupełnić CRM po każdej rozmowie z klientem",
                "Sell 40 shirts in size XXL",
                "Raise revenue 2x in 20% of the shops",
                "Write to the [net] list (see [our site](https://example.com))",
                "Who answers?",
                "Clear the todo list of the team"
            })
    void leavesProperTextsAlone(String text) {
        assertEquals(Optional.empty(), PLACEHOLDERS.in(text));
    }

    private static List<List<String>> rows(String... entries) {
        return List.of(entries).stream().map(List::of).toList();
    }
}

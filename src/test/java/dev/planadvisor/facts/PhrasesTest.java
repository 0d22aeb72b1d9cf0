package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.plan.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Phrases PHRASES = Phrases.of(
            new Lexicon(Map.of(
                    Language.EN,
                    Map.of("kinds", List.of(List.of("cross-sell*", "existing"), List.of("new customer*", "new"))),
                    Language.PL,
                    Map.of("kinds", List.of(List.of("poleceni*", "referrals"))))),
            "kinds");

    @Test
    void findsWordsWhateverTheirCaseAndPunctuation() {
        assertEquals(Optional.of("existing"), PHRASES.meaning("Start CROSS-SELLING: quickly"));
    }

    @Test
    void findsPolishWordsInAnyForm() {
        assertEquals(Optional.of("referrals"), PHRASES.meaning("Prosić o poleceniA"));
    }

    @Test
    void takesTheFirstRowThatFits() {
        assertEquals(Optional.of("existing"), PHRASES.meaning("Win new customers, then cross-sell"));
    }

    @Test
    void needsAllWordsOfAPhraseInARow() {
        assertFalse(PHRASES.standIn("new shop for customers"));
    }

    @Test
    void knowsWhetherATextOpensWithAPhrase() {
        assertTrue(PHRASES.open("New customers first"));
        assertFalse(PHRASES.open("Call new customers"));
    }

    @Test
    void findsNothingInAnUnsaidText() {
        assertFalse(PHRASES.standIn(null));
        assertFalse(PHRASES.open(null));
    }
}

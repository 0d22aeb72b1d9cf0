package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.facts.PhraseList.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseListTest {
    private static final PhraseList PHRASES = new PhraseList(List.of(
            new Phrase(List.of("video", "conference*"), List.of("free")),
            new Phrase(List.of("conference*"), List.of("events", "travel")),
            new Phrase(List.of("buy", "list*"), List.of("prospect-lists")),
            new Phrase(List.of("%", "off"), List.of("promotions"))));

    @Test
    void findsWordsByTheirBeginningInAnyCase() {
        assertEquals(List.of(List.of("events", "travel")), PHRASES.matches("Attend two CONFERENCES"));
    }

    @Test
    void letsUpToThreeWordsStandBetween() {
        assertTrue(PHRASES.matchesAny("Buy a fresh prospect list"));
        assertFalse(PHRASES.matchesAny("Buy coffee and write down a list"));
    }

    @Test
    void takesWhatIsFreeOutOfTheText() {
        assertFalse(PHRASES.matchesAny("Hold a video conference with each customer"));
        assertTrue(PHRASES.matchesAny("Hold a video conference before the conference"));
    }

    @Test
    void readsAPercentSignAsAWord() {
        assertTrue(PHRASES.matchesAny("Offer 15% off"));
        assertTrue(PHRASES.matchesAny("Offer 15 % off"));
    }
}

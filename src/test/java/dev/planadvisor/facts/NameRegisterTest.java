package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NameRegisterTest {
    private final NameRegister names = new NameRegister();

    {
        names.add("freja", "Freja Lindqvist", null, " ");
    }

    @Test
    void caseAndSpacingMakeNoDifference() {
        assertTrue(names.holds(" freja  LINDQVIST"));
        assertFalse(names.holds("freja l."));
    }

    @Test
    void suggestsTheNameThatDiffersByALetterOrTwo() {
        assertEquals("freja", names.nearest("freya"));
        assertEquals("Freja Lindqvist", names.nearest("freja lindquist"));
    }

    @Test
    void suggestsNothingForAnotherWord() {
        assertEquals("", names.nearest("oliver"));
        assertEquals("", names.nearest("fre"));
    }
}

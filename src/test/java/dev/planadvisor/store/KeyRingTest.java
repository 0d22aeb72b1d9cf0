package dev.planadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom the ring recognises. */
class KeyRingTest {
    private static final Instant NOW = Instant.parse("2027-01-15T08:00:00Z");
    private static final String SECRET = "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_-_-_-";
    private static final String TOKEN = "pa_abcdefgh2345_" + SECRET;

    @Test
    void recognisesATokenByItsHash() {
        KeyCard card = card(Optional.empty(), Optional.empty());
        assertEquals(Optional.of(card), KeyRing.of(List.of(card)).holder(TOKEN, NOW));
    }

    @Test
    void recognisesNobodyElse() {
        KeyRing ring = KeyRing.of(List.of(card(Optional.empty(), Optional.empty())));
        List.of(
                        "",
                        "pa_abcdefgh2345_",
                        TOKEN + "A",
                        " " + TOKEN,
                        TOKEN.replace("2345", "2346"),
                        TOKEN.replace("AbCd", "AbCe"),
                        TOKEN.toUpperCase(java.util.Locale.ROOT))
                .forEach(other -> assertEquals(Optional.empty(), ring.holder(other, NOW), other));
    }

    @Test
    void recognisesNobodyWithoutCards() {
        assertEquals(Optional.empty(), KeyRing.of(List.of()).holder(TOKEN, NOW));
    }

    @Test
    void closesAKeyAtTheMomentItExpires() {
        KeyCard card = card(Optional.of(NOW), Optional.empty());
        KeyRing ring = KeyRing.of(List.of(card));
        assertEquals(Optional.of(card), ring.holder(TOKEN, NOW.minusMillis(1)));
        assertEquals(Optional.empty(), ring.holder(TOKEN, NOW));
    }

    @Test
    void opensNothingByARevokedKey() {
        KeyRing ring = KeyRing.of(List.of(card(Optional.empty(), Optional.of(NOW.minusSeconds(1)))));
        assertEquals(Optional.empty(), ring.holder(TOKEN, NOW));
    }

    @Test
    void tellsRolesByTheirWords() {
        assertEquals("consult", Role.CONSULT.word());
        assertEquals(Optional.of(Role.ADMIN), Role.ofWord("admin"));
        assertEquals(Optional.empty(), Role.ofWord("ADMIN"));
    }

    private static KeyCard card(Optional<Instant> expires, Optional<Instant> revoked) {
        return new KeyCard(
                "abcdefgh2345",
                "north",
                Role.SUBMIT,
                "the web shop",
                Hashes.sha256(TOKEN),
                NOW.minusSeconds(3_600),
                expires,
                revoked);
    }
}

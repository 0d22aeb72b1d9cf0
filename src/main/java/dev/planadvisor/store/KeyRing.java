package dev.planadvisor.store;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognises tokens by cards held in memory, in a time that tells nothing of the hashes, nor whether an id is known.
 */
public final class KeyRing {
    private static final Pattern TOKEN = Pattern.compile("pa_([a-z2-7]{12})_[A-Za-z0-9_-]{43}");
    private static final byte[] NOBODY = new byte[32];

    private final Map<String, KeyCard> cards;

    private KeyRing(Map<String, KeyCard> cards) {
        this.cards = cards;
    }

    /** Recognises the tokens of these cards. */
    public static KeyRing of(List<KeyCard> cards) {
        return new KeyRing(cards.stream().collect(Collectors.toUnmodifiableMap(KeyCard::id, Function.identity())));
    }

    /** Whose token this is, if it opens anything at that moment. */
    public Optional<KeyCard> holder(String token, Instant now) {
        Matcher matcher = TOKEN.matcher(token);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<KeyCard> card = Optional.ofNullable(cards.get(matcher.group(1)));
        boolean same = MessageDigest.isEqual(card.map(KeyCard::hash).orElse(NOBODY), Hashes.sha256(token));
        return card.filter(known -> same && known.live(now));
    }
}

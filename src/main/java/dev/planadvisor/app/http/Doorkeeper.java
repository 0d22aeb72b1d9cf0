package dev.planadvisor.app.http;

import dev.planadvisor.store.KeyCard;
import dev.planadvisor.store.KeyRing;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets in whoever holds a key that the route is for, as often as a key may ask. */
final class Doorkeeper {
    /** Attribute of a request: id of the key by which it was let in. */
    static final String KEY = Doorkeeper.class.getName();

    private static final String SCHEME = "Bearer ";

    private final Optional<Supplier<KeyRing>> keys;
    private final int rate;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /**
     * Makes the doorkeeper.
     *
     * @param keys those that are valid now; empty where nobody needs a key
     * @param rate requests a minute for each key
     */
    Doorkeeper(Optional<Supplier<KeyRing>> keys, int rate) {
        this.keys = keys;
        this.rate = rate;
    }

    /** The one who asks, or a refusal. */
    Caller admit(Access access, String authorization, Instant now) {
        if (keys.isEmpty()) {
            return Caller.LOCAL;
        }
        if (access == Access.OPEN) {
            return new Caller("", "", dev.planadvisor.store.Role.SUBMIT);
        }
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new Refusal(ProblemKind.NO_KEY).with("WWW-Authenticate", "Bearer");
        }
        KeyCard card = keys.get()
                .get()
                .holder(authorization.substring(SCHEME.length()).strip(), now)
                .orElseThrow(() ->
                        new Refusal(ProblemKind.NO_KEY).with("WWW-Authenticate", "Bearer error=\"invalid_token\""));
        meter(card.id());
        if (!access.isFor(card.role())) {
            throw new Refusal(ProblemKind.FORBIDDEN, Map.of("role", card.role().word()));
        }
        return new Caller(card.id(), card.workspace(), card.role());
    }

    private void meter(String key) {
        ConsumptionProbe probe = buckets.computeIfAbsent(key, id -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
            throw new Refusal(ProblemKind.TOO_MANY_REQUESTS, Map.of("rate", rate, "seconds", seconds))
                    .with("Retry-After", Long.toString(seconds));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate).refillGreedy(rate, Duration.ofMinutes(1)))
                .build();
    }
}

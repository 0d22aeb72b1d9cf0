package dev.planadvisor.app.http;

import dev.planadvisor.store.KeyRing;
import dev.planadvisor.store.Keys;
import dev.planadvisor.store.StoreUnavailable;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that are valid now. They are read anew every few seconds, so that a key made or revoked anywhere counts soon;
 * while the store is lost, those that were read last go on counting.
 */
public final class LiveKeys implements Supplier<KeyRing>, AutoCloseable {
    /** Seconds until a key that was made or revoked counts, at most. */
    public static final int SECONDS = 3;

    private static final Logger LOG = LoggerFactory.getLogger(LiveKeys.class);

    private final Keys keys;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "keys");
        thread.setDaemon(true);
        return thread;
    });
    private volatile KeyRing ring;
    private volatile boolean empty;

    private LiveKeys(Keys keys) {
        this.keys = keys;
    }

    /**
     * Reads the keys, and goes on reading them.
     *
     * @throws StoreUnavailable where they cannot be read at all
     */
    public static LiveKeys of(Keys keys, Clock clock) {
        LiveKeys live = new LiveKeys(keys);
        live.read(clock);
        live.rounds.scheduleWithFixedDelay(() -> live.readAgain(clock), SECONDS, SECONDS, TimeUnit.SECONDS);
        return live;
    }

    private void read(Clock clock) {
        var all = keys.all();
        ring = KeyRing.of(all);
        empty = all.stream().noneMatch(card -> card.live(clock.instant()));
    }

    private void readAgain(Clock clock) {
        try {
            read(clock);
        } catch (StoreUnavailable lost) {
            LOG.atWarn()
                    .addKeyValue("reason", lost.getMessage())
                    .log("keys could not be read; the last ones still count");
        }
    }

    /** Whether there is no key that opens anything. */
    public boolean isEmpty() {
        return empty;
    }

    @Override
    public KeyRing get() {
        return ring;
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}

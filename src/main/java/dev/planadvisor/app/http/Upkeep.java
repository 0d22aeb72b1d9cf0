package dev.planadvisor.app.http;

import dev.planadvisor.store.PlanStore;
import dev.planadvisor.store.StoreUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes what has been kept long enough: when the service starts, and every hour. */
public final class Upkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "upkeep");
        thread.setDaemon(true);
        return thread;
    });

    private Upkeep() {}

    /**
     * Starts.
     *
     * @param keep how long a review is kept
     */
    public static Upkeep start(PlanStore store, Duration keep, Clock clock) {
        Upkeep upkeep = new Upkeep();
        upkeep.rounds.scheduleWithFixedDelay(() -> prune(store, keep, clock), 0, 1, TimeUnit.HOURS);
        return upkeep;
    }

    private static void prune(PlanStore store, Duration keep, Clock clock) {
        try {
            int reviews = store.prune(clock.instant().minus(keep));
            if (reviews > 0) {
                LOG.atInfo().addKeyValue("reviews", reviews).log("old reviews deleted");
            }
        } catch (StoreUnavailable lost) {
            LOG.atWarn().addKeyValue("reason", lost.getMessage()).log("old reviews could not be deleted");
        }
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}

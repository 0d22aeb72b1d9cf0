package dev.planadvisor.app.http;

import dev.planadvisor.rulebook.Rulebook;
import dev.planadvisor.store.PlanStore;
import dev.planadvisor.store.StoreUnavailable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Whether the service lives, is ready, and how it does. */
final class HealthRoutes {
    /** What probes ask, by whatever name they know the machine. */
    static final Set<String> PROBES = Set.of("/livez", "/readyz");

    /** What is answered however many requests wait. */
    static final Set<String> AT_ONCE = Set.of("/livez", "/readyz", "/metrics");

    private final Rulebook rulebook;
    private final Optional<PlanStore> store;
    private final Measurements measurements;
    private final BooleanSupplier stopping;

    HealthRoutes(Rulebook rulebook, Optional<PlanStore> store, Measurements measurements, BooleanSupplier stopping) {
        this.rulebook = rulebook;
        this.store = store;
        this.measurements = measurements;
        this.stopping = stopping;
    }

    /**
     * How the service stands.
     *
     * @param store up, unavailable, or off where no history is kept; without a store plans are still reviewed
     */
    record Readiness(String status, String rulebookVersion, String rulebookHash, String store) {}

    List<Route> routes() {
        return List.of(
                Route.get("/livez", "livez")
                        .does("Whether the process lives.")
                        .gives(200, "It lives.", List.of("text/plain; charset=utf-8"), "")
                        .by(ask -> Answer.of("text/plain; charset=utf-8", "ok\n".getBytes(StandardCharsets.UTF_8))),
                Route.get("/readyz", "readyz")
                        .does("Whether the rules are loaded and requests are taken.")
                        .gives(200, "It is ready.", List.of("application/json"), "Readiness")
                        .refuses(ProblemKind.STOPPING)
                        .by(ask -> ready()),
                Route.get("/metrics", "metrics")
                        .to(Access.KEEPER)
                        .does("Numbers for Prometheus.")
                        .gives(200, "Numbers.", List.of(Measurements.CONTENT_TYPE), "")
                        .by(ask -> Answer.of(
                                Measurements.CONTENT_TYPE, measurements.scrape().getBytes(StandardCharsets.UTF_8))));
    }

    private Answer ready() {
        if (stopping.getAsBoolean()) {
            throw new Refusal(ProblemKind.STOPPING).with("Retry-After", "1");
        }
        return Answer.json(new Readiness("ready", rulebook.version(), rulebook.hash(), storeState()));
    }

    private String storeState() {
        if (store.isEmpty()) {
            return "off";
        }
        try {
            store.get().probe();
            return "up";
        } catch (StoreUnavailable lost) {
            return "unavailable";
        }
    }
}

package dev.planadvisor.app.http;

import dev.planadvisor.plan.Language;
import dev.planadvisor.rulebook.CompiledRulebook;
import dev.planadvisor.store.KeyRing;
import dev.planadvisor.store.Location;
import dev.planadvisor.store.PlanStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A service of its own on a free port, with its store in a folder, and a client that asks it. */
final class RunningService implements AutoCloseable {
    static final CompiledRulebook RULES = CompiledRulebook.load(RunningService.class.getClassLoader());
    static final String REVIEWS = "/api/v1/reviews";

    final HandClock clock = new HandClock();
    private final Optional<PlanStore> store;
    private final Service service;
    private final Client client;

    private RunningService(Settings settings, CompiledRulebook rules, Optional<PlanStore> store, boolean hasKeys) {
        this.store = store;
        Optional<Supplier<KeyRing>> keys = hasKeys
                ? Optional.of(() -> KeyRing.of(store.orElseThrow().keys().all()))
                : Optional.empty();
        this.service = Service.start(settings, rules, store, keys, RunningService::template, clock);
        this.client = new Client(service.address());
    }

    /** Keeps plans there, and needs no keys. */
    static RunningService open(Location where, Settings settings) {
        return new RunningService(settings, RULES, Optional.of(PlanStore.open(where)), false);
    }

    /** Keeps plans in that folder, and needs no keys. */
    static RunningService open(Path folder, Settings settings) {
        return open(Location.folder(folder), settings);
    }

    /** Keeps plans in that folder, and lets in who holds a key. */
    static RunningService locked(Path folder, Settings settings) {
        return new RunningService(settings, RULES, Optional.of(PlanStore.open(Location.folder(folder))), true);
    }

    /** Keeps nothing. */
    static RunningService forgetful(Settings settings) {
        return new RunningService(settings, RULES, Optional.empty(), false);
    }

    /** Keeps nothing, and judges by other rules. */
    static RunningService judgingBy(CompiledRulebook rules, Settings settings) {
        return new RunningService(settings, rules, Optional.empty(), false);
    }

    static byte[] template(Language language) {
        return ("format: sales-plan/1\nlanguage: " + language.tag() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A plan of the examples. */
    static byte[] example(String file) {
        try {
            return Files.readAllBytes(Path.of("src/examples", file));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    static byte[] plan(String lines) {
        return ("format: sales-plan/1\n" + lines).getBytes(StandardCharsets.UTF_8);
    }

    PlanStore store() {
        return store.orElseThrow();
    }

    int port() {
        return client.port();
    }

    Wire wire() throws IOException {
        return Wire.to(port());
    }

    Reply get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    Reply post(String path, byte[] body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** Submits a plan that is kept. */
    Reply submit(byte[] plan, String... headers) {
        return post(REVIEWS, plan, headers);
    }

    /** Asks; headers come as name, value, name, value. */
    Reply send(String method, String path, byte[] body, String... headers) {
        return client.send(method, path, body, headers);
    }

    /** What Prometheus reads, as lines. */
    List<String> metrics() {
        return get("/metrics").text().lines().toList();
    }

    @Override
    public void close() {
        service.close();
        store.ifPresent(PlanStore::close);
    }
}

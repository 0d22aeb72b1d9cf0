package dev.planadvisor.app.http;

import dev.planadvisor.engine.Bounds;
import java.time.Duration;
import java.util.List;

/** Settings of a service on a free port, while they are being said. */
final class Furnishing {
    private String host = "127.0.0.1";
    private List<String> hosts = List.of();
    private List<String> origins = List.of();
    private int requests = 64;
    private int queue = 128;
    private int connections = 5_000;
    private int bytes = Settings.DEFAULT.bytes();
    private Duration requestTime = Duration.ofSeconds(10);
    private Duration headTime = Duration.ofSeconds(10);
    private Duration idleTime = Duration.ofSeconds(30);
    private int rate = 100_000;
    private Bounds bounds = Bounds.DEFAULT;

    Furnishing host(String address) {
        host = address;
        return this;
    }

    Furnishing hosts(String... names) {
        hosts = List.of(names);
        return this;
    }

    Furnishing origins(String... pages) {
        origins = List.of(pages);
        return this;
    }

    Furnishing requests(int most, int waiting) {
        requests = most;
        queue = waiting;
        return this;
    }

    Furnishing connections(int most) {
        connections = most;
        return this;
    }

    Furnishing bytes(int most) {
        bytes = most;
        return this;
    }

    Furnishing requestMillis(int most) {
        requestTime = Duration.ofMillis(most);
        return this;
    }

    Furnishing headMillis(int most) {
        headTime = Duration.ofMillis(most);
        return this;
    }

    Furnishing idleMillis(int most) {
        idleTime = Duration.ofMillis(most);
        return this;
    }

    Furnishing rate(int aMinute) {
        rate = aMinute;
        return this;
    }

    Furnishing bounds(Bounds other) {
        bounds = other;
        return this;
    }

    Settings settings() {
        return new Settings(
                host,
                0,
                hosts,
                origins,
                requests,
                queue,
                connections,
                bytes,
                requestTime,
                headTime,
                idleTime,
                Duration.ofSeconds(5),
                rate,
                bounds);
    }
}

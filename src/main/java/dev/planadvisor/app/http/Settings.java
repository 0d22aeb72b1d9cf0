package dev.planadvisor.app.http;

import dev.planadvisor.document.Limits;
import dev.planadvisor.engine.Bounds;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

/**
 * How a service runs. What is not said is as {@link #DEFAULT}.
 *
 * @param host address to listen on
 * @param port to listen on; 0 takes any that is free
 * @param allowedHosts names, without a port, by which the service may be asked for besides the address itself
 * @param allowedOrigins origins of pages, as in {@code https://plans.example}, whose scripts may ask
 * @param requests that are answered at the same time
 * @param queue requests that wait for their turn; the next one is turned away
 * @param connections that are open at the same time
 * @param bytes that a body may have
 * @param requestTime in which a request must be answered
 * @param headTime in which the first request of a connection must have arrived
 * @param idleTime for which a connection may stay open between two requests
 * @param stopTime that requests in flight get when the service stops
 * @param rate requests a minute for each key
 * @param bounds of one judgement
 */
public record Settings(
        String host,
        int port,
        List<String> allowedHosts,
        List<String> allowedOrigins,
        int requests,
        int queue,
        int connections,
        int bytes,
        Duration requestTime,
        Duration headTime,
        Duration idleTime,
        Duration stopTime,
        int rate,
        Bounds bounds) {

    /** The loopback address, and limits that suit a small machine. */
    public static final Settings DEFAULT = new Settings(
            "127.0.0.1",
            8080,
            List.of(),
            List.of(),
            64,
            128,
            5_000,
            Limits.DEFAULT.bytes(),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            600,
            Bounds.DEFAULT);

    public Settings {
        allowedHosts = List.copyOf(allowedHosts);
        allowedOrigins = List.copyOf(allowedOrigins);
    }

    /** The same at any free port of this machine, in no haste: a machine that builds is busy. */
    Settings rehearsing() {
        return new Settings(
                "127.0.0.1",
                0,
                allowedHosts,
                allowedOrigins,
                requests,
                queue,
                connections,
                bytes,
                Duration.ofMinutes(2),
                Duration.ofMinutes(2),
                Duration.ofMinutes(2),
                stopTime,
                rate,
                new Bounds(Duration.ofMinutes(2), bounds.firings()));
    }

    /** Whether only this machine can ask, so that nobody needs a key. */
    public boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** The limits of documents: the usual ones, but for the size of a body. */
    Limits limits() {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                bytes,
                usual.depth(),
                usual.tokens(),
                usual.text(),
                usual.key(),
                usual.digits(),
                usual.minScale(),
                usual.maxScale(),
                usual.magnitude());
    }
}

package dev.planadvisor.app.http;

import dev.planadvisor.Watch;
import dev.planadvisor.report.Report;
import dev.planadvisor.rulebook.Rulebook;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;

/** How the service does, for Prometheus: numbers by route, step and rule; never a plan's text or name. */
final class Measurements implements RequestLog, Watch, AutoCloseable {
    /** Attribute of a request: id of the route that answered it. */
    static final String ROUTE = Measurements.class.getName();

    static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<String, Timer> requests = new ConcurrentHashMap<>();
    private final Map<Watch.Step, Timer> steps = new ConcurrentHashMap<>();
    private final Map<String, Counter> findings = new ConcurrentHashMap<>();
    private final Counter storeFailures;
    private final JvmGcMetrics collections = new JvmGcMetrics();

    Measurements(Rulebook rulebook) {
        storeFailures = Counter.builder("plan.advisor.store.failures")
                .description("Requests that failed because the store was unavailable.")
                .register(registry);
        Gauge.builder("plan.advisor.rulebook.info", () -> 1)
                .description("The rulebook by which the service judges.")
                .tags(Tags.of("version", rulebook.version(), "hash", rulebook.hash()))
                .register(registry);
        for (Watch.Step step : Watch.Step.values()) {
            steps.put(
                    step,
                    Timer.builder("plan.advisor.review.step")
                            .description("Time of a review by step.")
                            .tag("step", step.name().toLowerCase(Locale.ROOT))
                            .publishPercentileHistogram(false)
                            .register(registry));
        }
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    /** Shows how many requests wait for their turn. */
    void queue(QoSHandler queue) {
        Gauge.builder("plan.advisor.requests.waiting", queue, QoSHandler::getSuspendedRequestCount)
                .description("Requests that wait for their turn.")
                .register(registry);
        Gauge.builder(
                        "plan.advisor.requests.turned.away",
                        queue,
                        handler -> handler.getTotalExceededRequestCount() + handler.getTotalExpiredRequestCount())
                .description("Requests that found the queue full or waited too long, since the start.")
                .register(registry);
    }

    @Override
    public void log(Request request, Response response) {
        String route = request.getAttribute(ROUTE) instanceof String id ? id : "none";
        String status = Integer.toString(response.getStatus());
        requests.computeIfAbsent(
                        route + ' ' + status,
                        key -> Timer.builder("plan.advisor.requests")
                                .description("Requests by route and status.")
                                .tags(Tags.of("route", route, "status", status))
                                .register(registry))
                .record(System.nanoTime() - request.getBeginNanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> T during(Step step, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            steps.get(step).record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    /** Counts the findings of a review by rule. */
    void count(Report report) {
        for (Report.Recommendation finding : report.recommendations()) {
            findings.computeIfAbsent(
                            finding.rule().toString(),
                            rule -> Counter.builder("plan.advisor.findings")
                                    .description("Findings by rule.")
                                    .tag("rule", rule)
                                    .register(registry))
                    .increment();
        }
    }

    void storeFailed() {
        storeFailures.increment();
    }

    String scrape() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}

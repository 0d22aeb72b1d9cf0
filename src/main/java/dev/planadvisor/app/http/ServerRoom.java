package dev.planadvisor.app.http;

import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The web server with its limits: a stranger's request costs little, however large, slow or frequent. */
final class ServerRoom {
    /** Bytes a second below which a body is given up. */
    private static final int SLOWEST = 1024;

    private static final int HEAD_BYTES = 8 * 1024;
    private static final int FEWEST_THREADS = 8;
    /** Threads that accept, select and answer probes while all requests are being answered. */
    private static final int SPARE_THREADS = 16;

    private final Settings settings;
    private final Measurements measurements;
    private final QueuedThreadPool threads;

    ServerRoom(Settings settings, Measurements measurements) {
        this.settings = settings;
        this.measurements = measurements;
        this.threads = new QueuedThreadPool(settings.requests() + SPARE_THREADS, FEWEST_THREADS);
        threads.setName("server");
        if (VirtualThreads.areSupported()) {
            threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("request-"));
        }
    }

    void furnish(JavalinConfig config) {
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(ServerRoom::strict);
        config.jetty.addConnector(this::connector);
        config.jetty.modifyServer(this::furnish);
    }

    private static void strict(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEAD_BYTES);
        http.setHttpCompliance(HttpCompliance.RFC9110);
        http.setUriCompliance(UriCompliance.DEFAULT);
    }

    private ServerConnector connector(Server server, HttpConfiguration http) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.idleTime().toMillis());
        connector.addBean(server.getBean(ConnectionDeadline.class), false);
        return connector;
    }

    private void furnish(Server server) {
        ConnectionDeadline deadline = new ConnectionDeadline(settings.headTime(), settings.idleTime());
        QoSHandler queue = new QoSHandler();
        // A service that is busy lives, and can be measured.
        HealthRoutes.AT_ONCE.forEach(queue::excludePath);
        queue.setMaxRequestCount(settings.requests());
        queue.setMaxSuspendedRequestCount(settings.queue());
        queue.setMaxSuspend(settings.requestTime());
        measurements.queue(queue);
        GracefulHandler graceful = new GracefulHandler();
        graceful.setHandler(deadline);
        deadline.setHandler(new Reception(settings));
        ((Reception) deadline.getHandler()).setHandler(queue);
        SizeLimitHandler size = new SizeLimitHandler(settings.bytes(), -1);
        queue.setHandler(size);
        MinimumDataRateHandler rate = new MinimumDataRateHandler(SLOWEST, 0);
        size.setHandler(new BodyDeadline(settings.requestTime(), rate));
        server.setHandler(graceful);
        server.addBean(deadline);
        server.addBean(new NetworkConnectionLimit(settings.connections(), server));
        server.setErrorHandler(new ProblemPages());
        server.setRequestLog(new RequestLog.Collection(new AccessLog(), measurements));
        server.setStopTimeout(settings.stopTime().toMillis());
    }
}

package dev.planadvisor.app.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which no request arrives in time. An idle timeout does not do that: a head that comes a byte at a
 * time is never idle. The first request of a connection has to be there soon; a later one may be waited for somewhat
 * longer.
 */
final class ConnectionDeadline extends Handler.Wrapper implements Connection.Listener {
    private static final long ROUND_MILLIS = 500;
    /** While a request is served, its connection has no deadline. */
    private static final long NONE = Long.MAX_VALUE;

    private final Map<Connection, Long> waitingSince = new ConcurrentHashMap<>();
    private final Map<Connection, Long> patience = new ConcurrentHashMap<>();
    private final long first;
    private final long next;

    ConnectionDeadline(Duration first, Duration next) {
        this.first = first.toNanos();
        this.next = next.toNanos();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        Scheduler scheduler = getServer().getScheduler();
        scheduler.schedule(
                new Runnable() {
                    @Override
                    public void run() {
                        closeLate();
                        scheduler.schedule(this, ROUND_MILLIS, TimeUnit.MILLISECONDS);
                    }
                },
                ROUND_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        patience.put(connection, first);
        waitingSince.put(connection, NanoTime.now());
    }

    @Override
    public void onClosed(Connection connection) {
        waitingSince.remove(connection);
        patience.remove(connection);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        waitingSince.replace(connection, NONE);
        Request.addCompletionListener(request, failure -> {
            patience.replace(connection, next);
            waitingSince.replace(connection, NanoTime.now());
        });
        return super.handle(request, response, callback);
    }

    private void closeLate() {
        waitingSince.forEach((connection, since) -> {
            if (since != NONE && NanoTime.since(since) > patience.getOrDefault(connection, next)) {
                connection.getEndPoint().close();
            }
        });
    }
}

package dev.planadvisor.app.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Gives up a body that is not complete in time. A least rate does not do that: a large body may keep to it for half an
 * hour, and a body that never begins has none.
 */
final class BodyDeadline extends Handler.Wrapper {
    private final long most;

    BodyDeadline(Duration most, Handler handler) {
        super(handler);
        this.most = most.toNanos();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(new Body(request, NanoTime.now()), response, callback);
    }

    /** A request whose body has to be there in time. */
    private final class Body extends Request.Wrapper {
        private final long since;
        /** Who waits for the next piece; whoever takes it from here, the piece or the deadline, calls it. */
        private final AtomicReference<Runnable> waiting = new AtomicReference<>();

        private volatile Content.Chunk failure;

        Body(Request request, long since) {
            super(request);
            this.since = since;
        }

        @Override
        public void demand(Runnable reader) {
            long left = most - NanoTime.since(since);
            waiting.set(reader);
            Scheduler.Task late =
                    getComponents().getScheduler().schedule(this::giveUp, Math.max(left, 0), TimeUnit.NANOSECONDS);
            super.demand(() -> {
                late.cancel();
                proceed();
            });
        }

        private void giveUp() {
            Runnable reader = waiting.getAndSet(null);
            if (reader != null) {
                failure = Content.Chunk.from(new TimeoutException("the body is not complete in time"));
                getContext().run(reader, this);
            }
        }

        private void proceed() {
            Runnable reader = waiting.getAndSet(null);
            if (reader != null) {
                reader.run();
            }
        }

        @Override
        public Content.Chunk read() {
            return failure != null ? failure : super.read();
        }
    }
}

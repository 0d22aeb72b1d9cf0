package dev.planadvisor.app.cli;

import dev.planadvisor.Advisor;
import dev.planadvisor.engine.Bounds;
import dev.planadvisor.rulebook.CompiledRulebook;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The advisor with the rules that ship with the product, made while the arguments are still being read. */
final class ShippedAdvisor {
    private static final FutureTask<Advisor> MADE = new FutureTask<>(
            () -> Advisor.starting(CompiledRulebook.load(ShippedAdvisor.class.getClassLoader()), Bounds.DEFAULT));

    private ShippedAdvisor() {}

    /** Starts making it. */
    static void start() {
        Thread thread = new Thread(MADE, "advisor");
        thread.setDaemon(true);
        thread.start();
    }

    /** The advisor, as soon as it is there. */
    static Advisor await() {
        MADE.run();
        try {
            return MADE.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble("stopped while the rules were loaded.");
        }
    }
}

package dev.planadvisor.app.cli;

import dev.planadvisor.app.http.LiveKeys;
import dev.planadvisor.app.http.Service;
import dev.planadvisor.app.http.Settings;
import dev.planadvisor.app.http.Upkeep;
import dev.planadvisor.engine.Bounds;
import dev.planadvisor.plan.Language;
import dev.planadvisor.rulebook.CompiledRulebook;
import dev.planadvisor.store.PlanStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plan-advisor serve}: the service, until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the reviews behind HTTP.",
            "Without more said it answers to this machine only, keeps plans in a folder, and needs no keys. Every option"
                    + " may also stand in the environment (--request-time as PLAN_ADVISOR_REQUEST_TIME) or in the file"
                    + " that --config names (request-time=10s); a flag wins over the environment, and that over the"
                    + " file.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  plan-advisor serve                       then: http://127.0.0.1:8080/api/docs",
            "  plan-advisor serve --no-history          keep nothing",
            "  plan-advisor serve --print-config > serve.properties",
            "  plan-advisor keys add --role admin --workspace acme",
            "  plan-advisor serve --host 0.0.0.0 --allowed-host plans.example.com",
            "  curl --data-binary @plan.yaml 'http://127.0.0.1:8080/api/v1/reviews?dryRun=true'",
        })
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions where;

    @Option(names = "--config", paramLabel = "FILE", description = "File of settings, a line each: port=8080.")
    private Path config;

    @Option(names = "--print-config", description = "Print all settings and where each comes from, and end.")
    private boolean printConfig;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}). Any but a loopback address needs keys.")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port to listen on (default: ${DEFAULT-VALUE}); 0 takes any that is free.")
    private int port;

    @Option(
            names = "--allowed-host",
            paramLabel = "NAME",
            split = ",",
            description = "Name by which the service may be asked for, besides localhost and its address.")
    private List<String> allowedHosts = new ArrayList<>();

    @Option(
            names = "--allowed-origin",
            paramLabel = "ORIGIN",
            split = ",",
            description = "Origin of pages whose scripts may ask, as in https://plans.example.com (default: none).")
    private List<String> allowedOrigins = new ArrayList<>();

    @Option(names = "--no-history", negatable = false, description = "Keep neither plans nor reviews.")
    private boolean noHistory;

    @Option(
            names = "--keep",
            paramLabel = "TIME",
            description = "Delete reviews older than this, as in 365d (default: keep them).")
    private Duration keep;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Judge by the rules of this folder instead of those that ship with the product.")
    private Path rules;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "600",
            description = "Requests a minute for each key (default: ${DEFAULT-VALUE}).")
    private int rate;

    @Option(
            names = "--requests",
            paramLabel = "N",
            defaultValue = "64",
            description = "Requests answered at the same time (default: ${DEFAULT-VALUE}).")
    private int requests;

    @Option(
            names = "--queue",
            paramLabel = "N",
            defaultValue = "128",
            description = "Requests that wait for their turn (default: ${DEFAULT-VALUE}); the next is turned away.")
    private int queue;

    @Option(
            names = "--connections",
            paramLabel = "N",
            defaultValue = "5000",
            description = "Connections open at the same time (default: ${DEFAULT-VALUE}).")
    private int connections;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            defaultValue = "2097152",
            description = "Bytes that a document may have (default: ${DEFAULT-VALUE}).")
    private int maxBytes;

    @Option(
            names = "--request-time",
            paramLabel = "TIME",
            defaultValue = "10s",
            description = "Time in which a request must be answered (default: ${DEFAULT-VALUE}).")
    private Duration requestTime;

    @Option(
            names = "--head-time",
            paramLabel = "TIME",
            defaultValue = "10s",
            description = "Time in which a new connection must send its first request (default: ${DEFAULT-VALUE}).")
    private Duration headTime;

    @Option(
            names = "--idle-time",
            paramLabel = "TIME",
            defaultValue = "30s",
            description = "Time that a connection may stay open between requests (default: ${DEFAULT-VALUE}).")
    private Duration idleTime;

    @Option(
            names = "--stop-time",
            paramLabel = "TIME",
            defaultValue = "10s",
            description = "Time that requests in flight get when the service stops (default: ${DEFAULT-VALUE}).")
    private Duration stopTime;

    @Option(
            names = "--judge-time",
            paramLabel = "TIME",
            defaultValue = "5s",
            description = "Longest time of one review, once it has its turn (default: ${DEFAULT-VALUE}).")
    private Duration judgeTime;

    @Override
    public Integer call() throws Exception {
        if (printConfig) {
            System.out.print(((Configuration) spec.defaultValueProvider()).print(spec));
            System.out.flush();
            return 0;
        }
        Settings settings = settings();
        PrintWriter messages = spec.commandLine().getErr();
        warnings(settings).forEach(warning -> messages.println("plan-advisor: " + warning));
        boolean needsKeys = !settings.isLoopback();
        CompiledRulebook book = RulesCommand.rulebook(rules, messages);
        Optional<PlanStore> store = noHistory && !needsKeys
                ? Optional.empty()
                : Optional.of(PlanStore.open(where.location(System.getenv())));
        Optional<LiveKeys> keys =
                needsKeys ? Optional.of(LiveKeys.of(store.orElseThrow().keys(), Clock.systemUTC())) : Optional.empty();
        if (keys.isPresent() && keys.get().isEmpty()) {
            throw new Trouble("'" + host + "' can be reached by others, and there is no valid key. Make one:"
                    + " plan-advisor keys add --role admin --workspace NAME, with the same --data or --database-url;"
                    + " or listen on 127.0.0.1.");
        }
        Optional<PlanStore> history = noHistory ? Optional.empty() : store;
        Service service = Service.start(
                settings, book, history, keys.map(live -> live), ServeCommand::template, Clock.systemUTC());
        Optional<Upkeep> upkeep = history.isPresent() && keep != null
                ? Optional.of(Upkeep.start(history.get(), keep, Clock.systemUTC()))
                : Optional.empty();
        messages.println("plan-advisor: listening on " + service.address() + ", see " + service.address()
                + "/api/docs; Ctrl-C stops.");
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            service.close();
                            upkeep.ifPresent(Upkeep::close);
                            keys.ifPresent(LiveKeys::close);
                            store.ifPresent(PlanStore::close);
                            stopped.countDown();
                        },
                        "stop"));
        stopped.await();
        return 0;
    }

    private static byte[] template(Language language) {
        try {
            return InitCommand.template(language);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Settings settings() {
        List<String> faults = new ArrayList<>();
        atLeast(faults, "--port", port, 0);
        if (port > 65_535) {
            faults.add("--port: there is no port " + port + ".");
        }
        atLeast(faults, "--rate", rate, 1);
        atLeast(faults, "--requests", requests, 1);
        atLeast(faults, "--queue", queue, 0);
        atLeast(faults, "--connections", connections, 1);
        atLeast(faults, "--max-bytes", maxBytes, 1);
        if (!faults.isEmpty()) {
            throw new ParameterException(spec.commandLine(), String.join(System.lineSeparator(), faults));
        }
        return new Settings(
                host,
                port,
                allowedHosts,
                allowedOrigins,
                requests,
                queue,
                connections,
                maxBytes,
                requestTime,
                headTime,
                idleTime,
                stopTime,
                rate,
                new Bounds(judgeTime, Bounds.DEFAULT.firings()));
    }

    private static void atLeast(List<String> faults, String name, int value, int least) {
        if (value < least) {
            faults.add(name + ": at least " + least + ".");
        }
    }

    private static List<String> warnings(Settings settings) {
        Settings usual = Settings.DEFAULT;
        List<String> warnings = new ArrayList<>();
        warn(warnings, "--requests", settings.requests(), usual.requests());
        warn(warnings, "--queue", settings.queue(), usual.queue());
        warn(warnings, "--connections", settings.connections(), usual.connections());
        warn(warnings, "--max-bytes", settings.bytes(), usual.bytes());
        warn(warnings, "--request-time", settings.requestTime(), usual.requestTime());
        warn(warnings, "--head-time", settings.headTime(), usual.headTime());
        warn(warnings, "--judge-time", settings.bounds().time(), usual.bounds().time());
        return warnings;
    }

    private static <T extends Comparable<T>> void warn(List<String> warnings, String name, T value, T usual) {
        if (value.compareTo(usual) > 0) {
            warnings.add("warning: " + name + " is more than usual; a stranger's request may cost more.");
        }
    }
}

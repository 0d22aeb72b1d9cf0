package dev.planadvisor.app.http;

import dev.planadvisor.Advisor;
import dev.planadvisor.document.PlanReader;
import dev.planadvisor.plan.Language;
import dev.planadvisor.rulebook.CompiledRulebook;
import dev.planadvisor.store.IdempotencyConflict;
import dev.planadvisor.store.KeyRing;
import dev.planadvisor.store.PlanStore;
import dev.planadvisor.store.StoreUnavailable;
import dev.planadvisor.store.UnknownPage;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running service. */
public final class Service implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Service.class);
    /** The headers that routes look at. */
    private static final List<String> READ = List.of("accept", "content-type", "content-encoding", "idempotency-key");

    private final Settings settings;
    private final Clock clock;
    private final Measurements measurements;
    private final Doorkeeper doorkeeper;
    private final ServerRoom room;
    private final Reviewers reviewers;
    private final Javalin javalin;
    private volatile boolean stopping;

    private Service(
            Settings settings,
            CompiledRulebook rules,
            Optional<PlanStore> store,
            Optional<Supplier<KeyRing>> keys,
            Function<Language, byte[]> template,
            Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.measurements = new Measurements(rules.rulebook());
        this.doorkeeper = new Doorkeeper(keys, settings.rate());
        this.room = new ServerRoom(settings, measurements);
        Advisor advisor = Advisor.of(rules, settings.bounds(), settings.limits(), Runnable::run);
        this.reviewers = new Reviewers(advisor, settings.bounds().time());
        List<Route> routes = Routes.of(
                reviewers, rules, new PlanReader(settings.limits()), store, measurements, template, () -> stopping);
        this.javalin = Javalin.create(config -> configure(config, routes));
    }

    /**
     * Starts a service; it answers when this returns.
     *
     * @param store where plans are kept; empty keeps none
     * @param keys the keys that are valid now; empty where nobody needs one, which only a loopback address allows
     * @param template the commented plan in a language
     */
    public static Service start(
            Settings settings,
            CompiledRulebook rules,
            Optional<PlanStore> store,
            Optional<Supplier<KeyRing>> keys,
            Function<Language, byte[]> template,
            Clock clock) {
        if (keys.isEmpty() && !settings.isLoopback()) {
            throw new IllegalArgumentException("an address that others reach needs keys");
        }
        Service service = new Service(settings, rules, store, keys, template, clock);
        service.javalin.start();
        LOG.atInfo()
                .addKeyValue("address", service.address())
                .addKeyValue("rulebook", rules.rulebook().version())
                .addKeyValue("hash", rules.rulebook().hash())
                .log("ready");
        return service;
    }

    /** Where it answers, as in {@code http://127.0.0.1:8080}. */
    public String address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://" + host + ":" + javalin.port();
    }

    /** Takes no more requests, lets those in flight finish within the stop time, and ends. */
    @Override
    public void close() {
        stopping = true;
        javalin.stop();
        reviewers.close();
        measurements.close();
        LOG.info("stopped");
    }

    private void configure(JavalinConfig config, List<Route> routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = settings.bytes();
        config.http.compressionStrategy = CompressionStrategy.NONE;
        room.furnish(config);
        if (!settings.allowedOrigins().isEmpty()) {
            config.bundledPlugins.enableCors(cors -> cors.addRule(rule -> {
                settings.allowedOrigins().forEach(rule::allowHost);
                rule.exposeHeader("Content-Location");
                rule.exposeHeader("Link");
                rule.exposeHeader("Review-Gate");
            }));
        }
        for (Route route : routes) {
            config.routes.addHttpHandler(route.method(), route.path(), context -> serve(context, route));
            if (route.method() == HandlerType.GET) {
                config.routes.addHttpHandler(HandlerType.HEAD, route.path(), context -> serve(context, route));
            }
        }
        config.routes.exception(Exception.class, this::explain);
        // Javalin has pages of its own for what it finds out by itself.
        config.routes.exception(HttpResponseException.class, this::explain);
    }

    private void serve(Context context, Route route) {
        context.req().setAttribute(Measurements.ROUTE, route.id());
        Caller caller = doorkeeper.admit(route.access(), context.header("Authorization"), clock.instant());
        context.req().setAttribute(Doorkeeper.KEY, caller.key());
        give(context, route, route.answer().apply(ask(context, route, caller)));
    }

    private Ask ask(Context context, Route route, Caller caller) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : READ) {
            String value = context.header(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        byte[] body = route.body().isEmpty() ? new byte[0] : body(context);
        Optional<Language> preferred = ProblemPages.language(context.header("Accept-Language"));
        return new Ask(
                context.res().getHeader(Reception.REQUEST_ID),
                caller,
                context.pathParamMap(),
                new Query(context.queryParamMap(), route.parameters(), language(context)),
                headers,
                body,
                preferred,
                clock.instant(),
                Deadline.in(settings.requestTime()));
    }

    private static byte[] body(Context context) {
        try {
            return context.req().getInputStream().readAllBytes();
        } catch (IOException failure) {
            throw unread(failure);
        }
    }

    /** Why a body could not be read: it came too slowly, is too large, or broke off. */
    private static Refusal unread(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException) {
                return new Refusal(ProblemKind.SLOW_BODY).with("Connection", "close");
            }
            if (cause instanceof HttpException http) {
                return new Refusal(ProblemKind.ofStatus(http.getCode()));
            }
        }
        return new Refusal(ProblemKind.MALFORMED).with("Connection", "close");
    }

    /** The language of problems: by parameter, else by header, else English. */
    private static Language language(Context context) {
        String wanted = context.queryParam(Parameter.LANG.word());
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(wanted))
                .findFirst()
                .or(() -> ProblemPages.language(context.header("Accept-Language")))
                .orElse(Language.EN);
    }

    private static void give(Context context, Route route, Answer answer) {
        answer.headers().forEach(context::header);
        context.status(answer.status());
        if (route.method() == HandlerType.GET && route.unchanging()) {
            String tag = "\"" + hash(answer.body()) + "\"";
            context.header("ETag", tag);
            if (!route.confidential()) {
                context.header("Cache-Control", "no-cache");
            }
            if (matches(context.header("If-None-Match"), tag)) {
                context.status(304).res().setContentType(null);
                return;
            }
        }
        if (answer.body().length > 0) {
            context.contentType(answer.contentType());
            write(context, answer.body());
        } else {
            context.res().setContentType(null);
        }
    }

    /** In one piece and with its length; Javalin would copy it by pieces, each a call of the system. */
    private static void write(Context context, byte[] body) {
        try {
            context.res().setContentLength(body.length);
            context.res().getOutputStream().write(body);
        } catch (IOException gone) {
            LOG.debug("the other side did not wait for its answer", gone);
        }
    }

    private static boolean matches(String known, String tag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every failure becomes a problem that says what is wrong and the way out; what is our fault goes to the log. */
    private void explain(Exception failure, Context context) {
        Language spoken = language(context);
        Refusal refusal = refusal(failure, spoken);
        String id = context.res().getHeader(Reception.REQUEST_ID);
        if (refusal.kind() == ProblemKind.INTERNAL) {
            LOG.atError().addKeyValue("request", id).setCause(failure).log("failed");
        }
        if (refusal.kind() == ProblemKind.STORE_UNAVAILABLE) {
            measurements.storeFailed();
            LOG.atError()
                    .addKeyValue("request", id)
                    .addKeyValue("reason", String.valueOf(failure.getMessage()))
                    .log("store unavailable");
        }
        Language language = refusal.language().orElse(spoken);
        Problem problem = ProblemPages.problem(
                refusal.kind(), refusal.kind().status(), language, id, refusal.values(), refusal.faults());
        refusal.headers().forEach(context::header);
        context.header("Content-Language", language.tag())
                .status(problem.status())
                .contentType(Problem.CONTENT_TYPE)
                .result(Json.bytes(problem));
    }

    private static Refusal refusal(Throwable failure, Language language) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        if (failure instanceof StoreUnavailable) {
            return new Refusal(ProblemKind.STORE_UNAVAILABLE).with("Retry-After", "5");
        }
        if (failure instanceof IdempotencyConflict) {
            return new Refusal(ProblemKind.KEY_REUSED);
        }
        if (failure instanceof UnknownPage) {
            String name = Parameter.AFTER.word();
            return new Refusal(
                    ProblemKind.BAD_PARAMETER,
                    Map.of("count", 1),
                    List.of(Problem.Fault.ofParameter(
                            name, Texts.sentence(language, "parameter.after", Map.of("name", name)))));
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException http) {
                return new Refusal(ProblemKind.ofStatus(http.getCode()));
            }
        }
        if (failure instanceof HttpResponseException http) {
            Refusal refusal = new Refusal(ProblemKind.ofStatus(http.getStatus()));
            String allowed = http.getDetails().get("Available methods");
            return allowed == null ? refusal : refusal.with("Allow", allowed);
        }
        return new Refusal(ProblemKind.INTERNAL);
    }
}

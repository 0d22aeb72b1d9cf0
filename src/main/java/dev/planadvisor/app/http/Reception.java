package dev.planadvisor.app.http;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The first to see a request: names it, gives its answer the headers that every answer has, and turns away who asks for
 * another host or from a page of another origin.
 */
final class Reception extends Handler.Wrapper {
    static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String NAMED = Reception.class.getName();
    private static final String NOTHING_ACTIVE =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Set<String> hosts = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
    private final Set<String> origins;

    Reception(Settings settings) {
        String own = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        hosts.add(own.toLowerCase(Locale.ROOT));
        settings.allowedHosts().forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
        origins = Set.copyOf(settings.allowedOrigins());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String id = id(request);
        dress(response.getHeaders(), id);
        boolean isProbe = HealthRoutes.PROBES.contains(Request.getPathInContext(request));
        if (!isProbe && !isForUs(request.getHttpURI())) {
            Response.writeError(request, response, callback, ProblemKind.MISDIRECTED.status());
            return true;
        }
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        if (origin != null && !isOwn(origin, request) && !origins.contains(origin)) {
            request.setAttribute(ProblemPages.KIND, ProblemKind.FOREIGN_ORIGIN);
            Response.writeError(request, response, callback, ProblemKind.FOREIGN_ORIGIN.status());
            return true;
        }
        return super.handle(request, response, callback);
    }

    /** The name of the request: the caller's own, so that two logs can be laid side by side, or a new one. */
    static String id(Request request) {
        Object named = request.getAttribute(NAMED);
        if (named instanceof String id) {
            return id;
        }
        String given = request.getHeaders().get(REQUEST_ID);
        String id = given != null && NAME.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        request.setAttribute(NAMED, id);
        return id;
    }

    /** What every answer says, errors of the server itself included. */
    static void dress(HttpFields.Mutable headers, String id) {
        headers.put(REQUEST_ID, id);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Content-Security-Policy", NOTHING_ACTIVE);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    }

    private boolean isForUs(HttpURI uri) {
        String host = uri.getHost();
        return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    private static boolean isOwn(String origin, Request request) {
        String host = request.getHeaders().get(HttpHeader.HOST);
        return host != null
                && origin.toLowerCase(Locale.ROOT).matches("https?://" + Pattern.quote(host.toLowerCase(Locale.ROOT)));
    }
}

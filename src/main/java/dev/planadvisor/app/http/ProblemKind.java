package dev.planadvisor.app.http;

import java.util.Locale;

/** What can be wrong with a request, each with the status that says so; its words lie in {@code problems.*.properties}. */
enum ProblemKind {
    MALFORMED(400),
    BAD_PARAMETER(400),
    NO_KEY(401),
    FORBIDDEN(403),
    FOREIGN_ORIGIN(403),
    NO_SUCH_PAGE(404),
    NOT_FOUND(404),
    HISTORY_OFF(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    SLOW_BODY(408),
    TOO_LARGE(413),
    URI_TOO_LONG(414),
    UNKNOWN_TYPE(415),
    COMPRESSED(415),
    FOREIGN_CHARSET(415),
    MISDIRECTED(421),
    UNJUDGEABLE(422),
    OUT_OF_BOUNDS(422),
    KEY_REUSED(422),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL(500),
    BUSY(503),
    STOPPING(503),
    TOO_SLOW(503),
    STORE_UNAVAILABLE(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** The name in keys and types: {@code too-large}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that says what the server found out by itself. */
    static ProblemKind ofStatus(int status) {
        return switch (status) {
            case 401 -> NO_KEY;
            case 403 -> FORBIDDEN;
            case 404 -> NO_SUCH_PAGE;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> SLOW_BODY;
            case 413 -> TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNKNOWN_TYPE;
            case 421 -> MISDIRECTED;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> BUSY;
            default -> status < 500 ? MALFORMED : INTERNAL;
        };
    }
}

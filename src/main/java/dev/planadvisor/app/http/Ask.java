package dev.planadvisor.app.http;

import dev.planadvisor.plan.Language;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A request that a route answers, once it is clear who asks.
 *
 * @param id of the request
 * @param path the values of the path's parameters
 * @param headers the headers that routes look at, by lower-case name
 * @param wanted the language that the browser or program prefers, if that is one of ours
 * @param at when it arrived
 * @param deadline after which nobody waits for the answer any more
 */
record Ask(
        String id,
        Caller caller,
        Map<String, String> path,
        Query query,
        Map<String, String> headers,
        byte[] body,
        Optional<Language> wanted,
        Instant at,
        Deadline deadline) {

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The language asked for: by parameter, else by header. */
    Optional<Language> language() {
        return query.language().or(() -> wanted);
    }
}

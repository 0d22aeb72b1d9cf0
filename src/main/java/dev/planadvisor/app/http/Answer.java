package dev.planadvisor.app.http;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What goes back to the one who asked.
 *
 * @param status of HTTP
 * @param contentType of the body, or empty where there is none
 * @param headers besides those that every answer has
 */
record Answer(int status, String contentType, byte[] body, SortedMap<String, String> headers) {
    private static final byte[] NOTHING = {};

    Answer {
        headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
    }

    static Answer of(String contentType, byte[] body) {
        return new Answer(200, contentType, body, new TreeMap<>());
    }

    static Answer json(Object value) {
        return of("application/json", Json.bytes(value));
    }

    static Answer empty(int status) {
        return new Answer(status, "", NOTHING, new TreeMap<>());
    }

    Answer with(String header, String value) {
        SortedMap<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, contentType, body, more);
    }

    Answer status(int other) {
        return new Answer(other, contentType, body, headers);
    }
}

package dev.planadvisor.app.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came back.
 *
 * @param headers by name, in whatever case
 */
record Reply(int status, Map<String, List<String>> headers, byte[] body) {
    Reply {
        Map<String, List<String>> any = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        any.putAll(headers);
        headers = Collections.unmodifiableMap(any);
    }

    /** The value of a header, or empty. */
    String header(String name) {
        return String.join(", ", headers.getOrDefault(name, List.of()));
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(body);
        } catch (JsonProcessingException none) {
            throw new AssertionError("no JSON: " + text(), none);
        } catch (java.io.IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The kind of a problem: the last word of its type. */
    String problem() {
        return header("Content-Type").equals("application/problem+json")
                ? json().path("type").asText().replace("urn:plan-advisor:problem:", "")
                : "";
    }

    /** Id of the review that a submission came to. */
    String reviewId() {
        return header("Content-Location").replace("/api/v1/reviews/", "");
    }

    /** Id of the plan that a submission came to. */
    String planId() {
        return header("Link").replaceFirst("^.*</api/v1/plans/([^>]+)>; rel=\"collection\".*$", "$1");
    }

    @Override
    public String toString() {
        return status + " " + headers + "\n" + text();
    }
}

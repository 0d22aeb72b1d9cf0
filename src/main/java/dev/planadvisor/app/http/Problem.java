package dev.planadvisor.app.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What is answered where a request cannot be served (RFC 9457).
 *
 * @param type names the kind of problem
 * @param title the kind in words
 * @param status of HTTP
 * @param detail what is wrong here, and the way out
 * @param instance names the request, as the log does
 * @param errors everything that is wrong, where that is more than one thing
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String title, int status, String detail, String instance, List<Fault> errors) {
    /** The content type of a problem. */
    static final String CONTENT_TYPE = "application/problem+json";

    Problem {
        errors = List.copyOf(errors);
    }

    /**
     * One thing that is wrong.
     *
     * @param detail what is wrong, and what to write instead
     * @param pointer JSON pointer into the document
     * @param line in the document, from 1
     * @param column in the document, from 1
     * @param parameter of the query, where it is one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fault(String detail, String pointer, Integer line, Integer column, String parameter) {
        static Fault ofParameter(String parameter, String detail) {
            return new Fault(detail, null, null, null, parameter);
        }
    }
}

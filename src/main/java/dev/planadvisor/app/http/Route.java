package dev.planadvisor.app.http;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One thing that the service can be asked: where, by whom, with what, and what comes of it. The server, the rights and the
 * description of the API are made from it.
 *
 * @param id names the route in logs, metrics and the description
 * @param unchanging whether the same address always answers the same, so that it may be remembered
 * @param body content types that it takes; empty where it takes no body
 * @param results what it answers when all is well
 * @param refusals what else it answers, besides what every route may
 */
record Route(
        HandlerType method,
        String path,
        String id,
        Access access,
        boolean unchanging,
        String summary,
        List<Parameter> parameters,
        List<String> body,
        List<Result> results,
        List<ProblemKind> refusals,
        Function<Ask, Answer> answer) {

    Route {
        parameters = List.copyOf(parameters);
        body = List.copyOf(body);
        results = List.copyOf(results);
        refusals = List.copyOf(refusals);
    }

    /** Whether what is answered is about a plan, so that nothing between may keep it. */
    boolean confidential() {
        return path.contains("/plans") || path.contains("/reviews");
    }

    /**
     * An answer when all is well.
     *
     * @param types content types to choose from by Accept, the usual one first
     * @param schema name of the schema of the JSON, or empty
     */
    record Result(int status, String description, List<String> types, String schema) {
        Result {
            types = List.copyOf(types);
        }
    }

    static Draft get(String path, String id) {
        return new Draft(HandlerType.GET, path, id);
    }

    static Draft post(String path, String id) {
        return new Draft(HandlerType.POST, path, id);
    }

    static Draft delete(String path, String id) {
        return new Draft(HandlerType.DELETE, path, id);
    }

    /** A route while it is being written down. */
    static final class Draft {
        private final HandlerType method;
        private final String path;
        private final String id;
        private Access access = Access.OPEN;
        private boolean unchanging;
        private String summary = "";
        private List<Parameter> parameters = List.of();
        private List<String> body = List.of();
        private final List<Result> results = new ArrayList<>();
        private List<ProblemKind> refusals = List.of();

        private Draft(HandlerType method, String path, String id) {
            this.method = method;
            this.path = path;
            this.id = id;
        }

        Draft to(Access access) {
            this.access = access;
            return this;
        }

        Draft unchanging() {
            this.unchanging = true;
            return this;
        }

        Draft does(String summary) {
            this.summary = summary;
            return this;
        }

        Draft takes(Parameter... parameters) {
            this.parameters = List.of(parameters);
            return this;
        }

        Draft reads(List<String> body) {
            this.body = body;
            return this;
        }

        Draft gives(int status, String description, List<String> types, String schema) {
            results.add(new Result(status, description, types, schema));
            return this;
        }

        Draft refuses(ProblemKind... refusals) {
            this.refusals = List.of(refusals);
            return this;
        }

        Route by(Function<Ask, Answer> answer) {
            return new Route(
                    method, path, id, access, unchanging, summary, parameters, body, results, refusals, answer);
        }
    }
}

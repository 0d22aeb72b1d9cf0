package dev.planadvisor.app.http;

import dev.planadvisor.plan.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Ends a request: it cannot be served, for this reason. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient Map<String, Object> values;
    private final transient List<Problem.Fault> faults;
    private final transient Optional<Language> language;
    private final transient SortedMap<String, String> headers = new TreeMap<>();

    /**
     * Makes a refusal.
     *
     * @param language in which the faults are told, where that is settled already
     */
    Refusal(ProblemKind kind, Map<String, Object> values, List<Problem.Fault> faults, Optional<Language> language) {
        super(kind.word(), null, false, false);
        this.kind = kind;
        this.values = values;
        this.faults = faults;
        this.language = language;
    }

    Refusal(ProblemKind kind, Map<String, Object> values, List<Problem.Fault> faults) {
        this(kind, values, faults, Optional.empty());
    }

    Refusal(ProblemKind kind, Map<String, Object> values) {
        this(kind, values, List.of());
    }

    Refusal(ProblemKind kind) {
        this(kind, Map.of());
    }

    /** The answer does not come in the time in which one can be expected. */
    static Refusal tooSlow() {
        return new Refusal(ProblemKind.TOO_SLOW).with("Retry-After", "1");
    }

    /** The same, with a header that tells the way out. */
    Refusal with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    ProblemKind kind() {
        return kind;
    }

    Map<String, Object> values() {
        return values;
    }

    List<Problem.Fault> faults() {
        return faults;
    }

    Optional<Language> language() {
        return language;
    }

    SortedMap<String, String> headers() {
        return headers;
    }
}

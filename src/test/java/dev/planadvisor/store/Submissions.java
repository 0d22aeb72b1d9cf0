package dev.planadvisor.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Submissions of a small company's plan, as tests need them. */
final class Submissions {
    static final Instant MORNING = Instant.parse("2027-01-15T08:00:00.123456Z");

    private Submissions() {}

    /** A plan with this text, submitted to a workspace in the morning. */
    static Submission of(String workspace, String planId, String text) {
        return of(workspace, Optional.of(planId), text, Optional.empty(), MORNING);
    }

    static Submission at(Instant moment, String workspace, String planId, String text) {
        return of(workspace, Optional.of(planId), text, Optional.empty(), moment);
    }

    static Submission repeatable(String workspace, String text, String key, String fingerprint) {
        return of(workspace, Optional.empty(), text, Optional.of(new Idempotency(key, fingerprint)), MORNING);
    }

    static Submission of(
            String workspace, Optional<String> planId, String text, Optional<Idempotency> idempotency, Instant at) {
        return new Submission(
                workspace,
                planId,
                "Brightpath Training",
                new StoredDocument(text.getBytes(StandardCharsets.UTF_8), "application/yaml", "brightpath.yaml"),
                review(),
                idempotency,
                at);
    }

    static ReviewRecord review() {
        return new ReviewRecord(
                "plan-advisor 0.1.0",
                "1.0.0",
                "097ff2a2b7e9",
                LocalDate.of(2027, 1, 1),
                Optional.of(new BigDecimal("69.50")),
                "fair",
                5,
                14,
                6,
                "pl",
                new TreeMap<>(Map.of(
                        "en", "report in English".getBytes(StandardCharsets.UTF_8),
                        "pl", "raport po polsku: żółw".getBytes(StandardCharsets.UTF_8))));
    }
}

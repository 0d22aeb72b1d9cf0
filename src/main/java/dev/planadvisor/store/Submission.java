package dev.planadvisor.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A plan and its review, to be kept together or not at all.
 *
 * @param planId chosen by the submitter, see {@link Names#isPlanId}; one is made where it is empty
 * @param planName the company's, or empty
 * @param at the moment of the submission; kept to the microsecond
 */
public record Submission(
        String workspace,
        Optional<String> planId,
        String planName,
        StoredDocument document,
        ReviewRecord review,
        Optional<Idempotency> idempotency,
        Instant at) {
    public Submission {
        Names.workspace(workspace);
        if (planId.isPresent() && !Names.isPlanId(planId.get())) {
            throw new IllegalArgumentException(
                    "A plan is called by small letters, digits, dots, hyphens and underscores.");
        }
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The workspace; what a plan says is confidential and not shown. */
    @Override
    public String toString() {
        return "submission to " + workspace;
    }
}

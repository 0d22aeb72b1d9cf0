package dev.planadvisor.store;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Keeps one submission. All that takes long is done before the transaction, since writers wait for each other. */
final class Saving {
    private final Submission submission;
    private final String reviewId = Chance.id();
    private final String planId;
    private final byte[] document;
    private final String sha256;
    private final SortedMap<String, byte[]> packed = new TreeMap<>();

    Saving(Submission submission) {
        this.submission = submission;
        this.planId = submission.planId().orElseGet(Chance::id);
        this.document = submission.document().bytes();
        this.sha256 = HexFormat.of().formatHex(Hashes.sha256(document));
        submission.review().reports().forEach((language, bytes) -> packed.put(language, Packed.pack(bytes)));
    }

    /** The review of an earlier request with the same key. */
    static Optional<SavedReview> earlier(Handle handle, String workspace, Idempotency idempotency) {
        return handle.createQuery("""
                        select i.fingerprint, r.id, r.plan, r.revision from idempotency i
                        join review r on r.workspace = i.workspace and r.id = i.review
                        where i.workspace = :workspace and i.request_key = :key""")
                .bind("workspace", workspace)
                .bind("key", idempotency.key())
                .map((row, context) -> {
                    if (!row.getString("fingerprint").equals(idempotency.fingerprint())) {
                        throw new IdempotencyConflict();
                    }
                    return new SavedReview(row.getString("id"), row.getString("plan"), row.getInt("revision"), true);
                })
                .findOne();
    }

    SavedReview save(Handle handle) {
        if (submission.idempotency().isPresent()) {
            Idempotency idempotency = submission.idempotency().get();
            // A request at the same time waits here until the first one is kept or has failed.
            while (!takes(handle, idempotency)) {
                Optional<SavedReview> earlier = earlier(handle, submission.workspace(), idempotency);
                if (earlier.isPresent()) {
                    return earlier.get();
                }
            }
        }
        Plan plan = plan(handle);
        int revision = revision(handle, plan);
        review(handle, plan, revision);
        packed.forEach((language, bytes) -> report(handle, language, bytes));
        return new SavedReview(reviewId, planId, revision, false);
    }

    private boolean takes(Handle handle, Idempotency idempotency) {
        return handle.createUpdate("""
                                insert into idempotency (workspace, request_key, fingerprint, review)
                                values (:workspace, :key, :fingerprint, :review) on conflict do nothing""")
                        .bind("workspace", submission.workspace())
                        .bind("key", idempotency.key())
                        .bind("fingerprint", idempotency.fingerprint())
                        .bind("review", reviewId)
                        .execute()
                == 1;
    }

    /** The plan's counters; its row is this transaction's until the end, so that numbers follow each other. */
    private Plan plan(Handle handle) {
        return handle.createQuery("""
                        insert into plan (workspace, id, name, created, changed, last_revision, last_review)
                        values (:workspace, :id, :name, :at, :at, 0, 1)
                        on conflict (workspace, id) do update
                        set name = excluded.name, changed = excluded.changed, last_review = plan.last_review + 1
                        returning last_revision, last_review""")
                .bind("workspace", submission.workspace())
                .bind("id", planId)
                .bind("name", submission.planName())
                .bind("at", Moments.micros(submission.at()))
                .map((row, context) -> new Plan(row.getInt("last_revision"), row.getInt("last_review")))
                .one();
    }

    private record Plan(int lastRevision, int review) {}

    private int revision(Handle handle, Plan plan) {
        Optional<String> last = handle.createQuery(
                        "select sha256 from revision where workspace = :workspace and plan = :plan and number = :number")
                .bind("workspace", submission.workspace())
                .bind("plan", planId)
                .bind("number", plan.lastRevision())
                .mapTo(String.class)
                .findOne();
        if (last.isPresent() && last.get().equals(sha256)) {
            return plan.lastRevision();
        }
        int number = plan.lastRevision() + 1;
        handle.createUpdate("update plan set last_revision = :number where workspace = :workspace and id = :plan")
                .bind("workspace", submission.workspace())
                .bind("plan", planId)
                .bind("number", number)
                .execute();
        handle.createUpdate("""
                        insert into revision
                            (workspace, plan, number, at, sha256, media_type, file_name, size, document)
                        values (:workspace, :plan, :number, :at, :sha256, :mediaType, :fileName, :size, :document)""")
                .bind("workspace", submission.workspace())
                .bind("plan", planId)
                .bind("number", number)
                .bind("at", Moments.micros(submission.at()))
                .bind("sha256", sha256)
                .bind("mediaType", submission.document().mediaType())
                .bind("fileName", submission.document().fileName())
                .bind("size", document.length)
                .bind("document", document)
                .execute();
        return number;
    }

    private void review(Handle handle, Plan plan, int revision) {
        ReviewRecord review = submission.review();
        handle.createUpdate("""
                        insert into review (workspace, id, plan, number, revision, at, product, rulebook_version,
                            rulebook_hash, as_of, score, band, errors, warnings, advice, language)
                        values (:workspace, :id, :plan, :number, :revision, :at, :product, :rulebookVersion,
                            :rulebookHash, :asOf, :score, :band, :errors, :warnings, :advice, :language)""")
                .bind("workspace", submission.workspace())
                .bind("id", reviewId)
                .bind("plan", planId)
                .bind("number", plan.review())
                .bind("revision", revision)
                .bind("at", Moments.micros(submission.at()))
                .bind("product", review.product())
                .bind("rulebookVersion", review.rulebookVersion())
                .bind("rulebookHash", review.rulebookHash())
                .bind("asOf", review.asOf().toString())
                .bind("score", review.score().map(BigDecimal::toPlainString).orElse(null))
                .bind("band", review.band())
                .bind("errors", review.errors())
                .bind("warnings", review.warnings())
                .bind("advice", review.advice())
                .bind("language", review.language())
                .execute();
    }

    private void report(Handle handle, String language, byte[] bytes) {
        handle.createUpdate("""
                        insert into report (workspace, review, language, packed)
                        values (:workspace, :review, :language, :packed)""")
                .bind("workspace", submission.workspace())
                .bind("review", reviewId)
                .bind("language", language)
                .bind("packed", bytes)
                .execute();
    }
}

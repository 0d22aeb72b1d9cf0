package dev.planadvisor.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The history of plans: their revisions and reviews, by workspace.
 *
 * <p>Every method throws {@link StoreUnavailable} while the database is lost, full or busy for too long, and works again,
 * on the same object, when it is back. It may be used by any number of threads.
 */
public final class PlanStore implements AutoCloseable {
    private static final String REVIEW =
            "select r.*, r.language as own_language, p.language as report_language, p.packed from review r"
                    + " left join report p on p.workspace = r.workspace and p.review = r.id where r.workspace = :workspace and ";

    private static final String PLAN = """
            select p.id as plan_id, p.name as plan_name, p.created as plan_created, p.changed as plan_changed,
                (select count(*) from revision v where v.workspace = p.workspace and v.plan = p.id) as revisions, r.*
            from plan p left join review r on r.workspace = p.workspace and r.plan = p.id and r.number =
                (select max(l.number) from review l where l.workspace = p.workspace and l.plan = p.id)
            where p.workspace = :workspace\s""";

    private final Database database;
    private final Keys keys;

    private PlanStore(Database database) {
        this.database = database;
        this.keys = new Keys(database);
    }

    /** Connects, and brings the tables to this version. */
    public static PlanStore open(Location where) {
        return new PlanStore(where.embedded() ? SqliteDatabase.open(where) : PostgresDatabase.open(where));
    }

    /**
     * Keeps a plan and its review, in one transaction that is durable when this returns.
     *
     * <p>The plan is made when it is new. There is a new revision when the document's bytes differ from the latest one's.
     *
     * @throws IdempotencyConflict when the key was used for another request
     */
    public SavedReview save(Submission submission) {
        Saving saving = new Saving(submission);
        return database.write(saving::save);
    }

    /**
     * What an earlier request with this key came to.
     *
     * @throws IdempotencyConflict when the key was used for another request
     */
    public Optional<SavedReview> replayed(String workspace, Idempotency idempotency) {
        return database.read(handle -> Saving.earlier(handle, workspace, idempotency));
    }

    /** A review with its reports. */
    public Optional<StoredReview> review(String workspace, String reviewId) {
        return database.read(handle -> handle.createQuery(REVIEW + "r.id = :review")
                .bind("workspace", workspace)
                .bind("review", reviewId)
                .scanResultSet((rows, context) -> stored(rows.get())));
    }

    /** The latest review of a plan's revision, with its reports. */
    public Optional<StoredReview> latestReview(String workspace, String planId, int revision) {
        return database.read(handle -> handle.createQuery(REVIEW
                        + "r.plan = :plan and r.number = (select max(number) from review"
                        + " where workspace = :workspace and plan = :plan and revision = :revision)")
                .bind("workspace", workspace)
                .bind("plan", planId)
                .bind("revision", revision)
                .scanResultSet((rows, context) -> stored(rows.get())));
    }

    private static Optional<StoredReview> stored(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        String id = rows.getString("id");
        String plan = rows.getString("plan");
        int revision = rows.getInt("revision");
        Instant at = Moments.instant(rows.getLong("at"));
        ReviewRecord bare = new ReviewRecord(
                rows.getString("product"),
                rows.getString("rulebook_version"),
                rows.getString("rulebook_hash"),
                LocalDate.parse(rows.getString("as_of")),
                score(rows),
                rows.getString("band"),
                rows.getInt("errors"),
                rows.getInt("warnings"),
                rows.getInt("advice"),
                rows.getString("own_language"),
                Collections.emptySortedMap());
        SortedMap<String, byte[]> reports = new TreeMap<>();
        do {
            String language = rows.getString("report_language");
            if (language != null) {
                reports.put(language, Packed.unpack(rows.getBytes("packed")));
            }
        } while (rows.next());
        return Optional.of(new StoredReview(id, plan, revision, at, bare.with(reports)));
    }

    /** Plans, the one made last first. A plan that was there at the first page is on exactly one page. */
    public Page<PlanSummary> plans(String workspace, PageRequest page) {
        Cursor after = page.after().map(Cursor::of).orElse(Cursor.HIGHEST);
        List<PlanSummary> plans = database.read(handle -> handle.createQuery(PLAN
                        + "and (p.created, p.id) < (:number, :after) order by p.created desc, p.id desc limit :limit")
                .bind("workspace", workspace)
                .bind("number", after.number())
                .bind("after", after.id())
                .bind("limit", page.limit() + 1)
                .map(PlanStore::planSummary)
                .list());
        return page(plans, page.limit(), last -> new Cursor(Moments.micros(last.created()), last.id()));
    }

    /** A plan and its latest review. */
    public Optional<PlanSummary> plan(String workspace, String planId) {
        return database.read(handle -> handle.createQuery(PLAN + "and p.id = :plan")
                .bind("workspace", workspace)
                .bind("plan", planId)
                .map(PlanStore::planSummary)
                .findOne());
    }

    private static PlanSummary planSummary(ResultSet row, StatementContext context) throws SQLException {
        return new PlanSummary(
                row.getString("plan_id"),
                row.getString("plan_name"),
                row.getInt("revisions"),
                Moments.instant(row.getLong("plan_created")),
                Moments.instant(row.getLong("plan_changed")),
                row.getString("id") == null ? Optional.empty() : Optional.of(summary(row, context)));
    }

    /** The kept revisions of a plan, the first one first. */
    public List<RevisionSummary> revisions(String workspace, String planId) {
        return database.read(handle -> handle.createQuery("""
                        select number, at, sha256, media_type, file_name, size from revision
                        where workspace = :workspace and plan = :plan order by number""")
                .bind("workspace", workspace)
                .bind("plan", planId)
                .map((row, context) -> new RevisionSummary(
                        row.getInt("number"),
                        Moments.instant(row.getLong("at")),
                        row.getString("sha256"),
                        row.getString("media_type"),
                        row.getString("file_name"),
                        row.getInt("size")))
                .list());
    }

    /** The document of a revision, byte for byte as it was submitted. */
    public Optional<StoredDocument> document(String workspace, String planId, int revision) {
        return database.read(handle -> handle.createQuery("""
                        select document, media_type, file_name from revision
                        where workspace = :workspace and plan = :plan and number = :revision""")
                .bind("workspace", workspace)
                .bind("plan", planId)
                .bind("revision", revision)
                .map((row, context) -> new StoredDocument(
                        row.getBytes("document"), row.getString("media_type"), row.getString("file_name")))
                .findOne());
    }

    /** The reviews of a plan in the order they were made, which is its trend. */
    public Page<ReviewSummary> reviews(String workspace, String planId, PageRequest page) {
        Cursor after = page.after().map(Cursor::of).orElse(Cursor.LOWEST);
        List<Numbered> reviews = database.read(handle -> handle.createQuery("""
                        select * from review
                        where workspace = :workspace and plan = :plan and number > :after order by number limit :limit""")
                .bind("workspace", workspace)
                .bind("plan", planId)
                .bind("after", after.number())
                .bind("limit", page.limit() + 1)
                .map((row, context) -> new Numbered(row.getInt("number"), summary(row, context)))
                .list());
        Page<Numbered> numbered = page(reviews, page.limit(), last -> new Cursor(last.number(), ""));
        return new Page<>(numbered.items().stream().map(Numbered::review).toList(), numbered.next());
    }

    private record Numbered(int number, ReviewSummary review) {}

    private static ReviewSummary summary(ResultSet row, StatementContext context) throws SQLException {
        return new ReviewSummary(
                row.getString("id"),
                row.getInt("revision"),
                Moments.instant(row.getLong("at")),
                LocalDate.parse(row.getString("as_of")),
                score(row),
                row.getString("band"),
                row.getInt("errors"),
                row.getInt("warnings"),
                row.getInt("advice"),
                row.getString("rulebook_version"),
                row.getString("rulebook_hash"));
    }

    private static Optional<BigDecimal> score(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("score")).map(BigDecimal::new);
    }

    private static <T> Page<T> page(List<T> items, int limit, Function<T, Cursor> cursor) {
        return items.size() <= limit
                ? new Page<>(items, Optional.empty())
                : new Page<>(
                        items.subList(0, limit),
                        Optional.of(cursor.apply(items.get(limit - 1)).text()));
    }

    /**
     * Removes a plan with its revisions and reviews; false where there is none. In the embedded database the bytes are
     * overwritten; PostgreSQL frees them with its next vacuum.
     */
    public boolean delete(String workspace, String planId) {
        boolean found = database.write(
                        handle -> handle.createUpdate("delete from plan where workspace = :workspace and id = :plan")
                                .bind("workspace", workspace)
                                .bind("plan", planId)
                                .execute())
                > 0;
        if (found) {
            database.forget();
        }
        return found;
    }

    /**
     * Removes reviews made before a moment, then revisions without reviews and plans without revisions. What was kept of
     * idempotency keys goes with the reviews.
     *
     * @return how many reviews
     */
    public int prune(Instant before) {
        List<PlanKey> plans = database.read(handle -> handle.createQuery(
                        "select distinct workspace, plan from review where at < :before order by workspace, plan")
                .bind("before", Moments.micros(before))
                .map((row, context) -> new PlanKey(row.getString("workspace"), row.getString("plan")))
                .list());
        int removed = 0;
        for (PlanKey plan : plans) {
            removed += database.write(handle -> prune(handle, plan, before));
        }
        if (removed > 0) {
            database.forget();
        }
        return removed;
    }

    private record PlanKey(String workspace, String plan) {}

    /** One plan a transaction, so that others are served meanwhile. */
    private int prune(Handle handle, PlanKey plan, Instant before) {
        handle.createQuery("select id from plan where workspace = :workspace and id = :plan" + database.lockingRow())
                .bind("workspace", plan.workspace())
                .bind("plan", plan.plan())
                .mapTo(String.class)
                .findOne();
        int reviews = handle.createUpdate(
                        "delete from review where workspace = :workspace and plan = :plan and at < :before")
                .bind("workspace", plan.workspace())
                .bind("plan", plan.plan())
                .bind("before", Moments.micros(before))
                .execute();
        handle.createUpdate("""
                        delete from revision where workspace = :workspace and plan = :plan and not exists (select 1
                            from review r where r.workspace = revision.workspace and r.plan = revision.plan
                            and r.revision = revision.number)""")
                .bind("workspace", plan.workspace())
                .bind("plan", plan.plan())
                .execute();
        handle.createUpdate("""
                        delete from plan where workspace = :workspace and id = :plan and not exists (select 1
                            from revision v where v.workspace = plan.workspace and v.plan = plan.id)""")
                .bind("workspace", plan.workspace())
                .bind("plan", plan.plan())
                .execute();
        return reviews;
    }

    /** Returns when the store can be read. */
    public void probe() {
        database.read(handle -> handle.createQuery("select count(*) from flyway_schema_history")
                .mapTo(Integer.class)
                .one());
    }

    /** The keys of those who may ask. */
    public Keys keys() {
        return keys;
    }

    /**
     * Writes a consistent copy of the embedded database, while it is in use, to a file for its owner only.
     *
     * @throws StoreRefused when the file exists, or the database is PostgreSQL, which has tools of its own
     */
    public void backup(Path file) {
        database.backup(file);
    }

    /**
     * Puts a backup where there is no store.
     *
     * @throws StoreRefused when it is no backup of a store, is damaged, was written by a newer version, or there is a
     *     store already
     */
    public static void restore(Path backup, Location where) {
        if (!where.embedded()) {
            throw PostgresDatabase.unsupported("pg_restore --dbname=NAME " + backup);
        }
        SqliteDatabase.restore(backup, where);
    }

    @Override
    public void close() {
        database.close();
    }
}

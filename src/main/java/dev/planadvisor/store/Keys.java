package dev.planadvisor.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The keys of those who may ask, of which the store holds only hashes. */
public final class Keys {
    private static final int ID_LENGTH = 12;

    private final Database database;

    Keys(Database database) {
        this.database = database;
    }

    /**
     * Makes a key; any number may be live at once, so that one can be rotated without a gap.
     *
     * @param label for whom or what it is
     */
    public NewKey add(String workspace, Role role, String label, Optional<Instant> expires, Instant at) {
        Names.workspace(workspace);
        String id = Chance.letters(ID_LENGTH);
        String token = "pa_" + id + "_" + Chance.secret();
        KeyCard card = new KeyCard(
                id,
                workspace,
                role,
                label,
                Hashes.sha256(token),
                at.truncatedTo(ChronoUnit.MICROS),
                expires.map(day -> day.truncatedTo(ChronoUnit.MICROS)),
                Optional.empty());
        database.write(handle -> handle.createUpdate("""
                        insert into access_key (id, workspace, role, label, hash, created, expires)
                        values (:id, :workspace, :role, :label, :hash, :created, :expires)""")
                .bind("id", card.id())
                .bind("workspace", workspace)
                .bind("role", role.word())
                .bind("label", label)
                .bind("hash", card.hash())
                .bind("created", Moments.micros(card.created()))
                .bind("expires", card.expires().map(Moments::micros).orElse(null))
                .execute());
        return new NewKey(token, card);
    }

    /** Closes a key for good; false where there is no such key or it is closed already. */
    public boolean revoke(String keyId, Instant at) {
        return database.write(handle -> handle.createUpdate(
                                "update access_key set revoked = :at where id = :id and revoked is null")
                        .bind("id", keyId)
                        .bind("at", Moments.micros(at))
                        .execute())
                == 1;
    }

    /** The cards of all keys, closed ones too, the oldest first. */
    public List<KeyCard> all() {
        return database.read(handle -> handle.createQuery("select * from access_key order by created, id")
                .map(Keys::card)
                .list());
    }

    private static KeyCard card(java.sql.ResultSet row, StatementContext context) throws java.sql.SQLException {
        return new KeyCard(
                row.getString("id"),
                row.getString("workspace"),
                Role.ofWord(row.getString("role")).orElseThrow(),
                row.getString("label"),
                row.getBytes("hash"),
                Moments.instant(row.getLong("created")),
                Moments.optional(row, "expires"),
                Moments.optional(row, "revoked"));
    }
}

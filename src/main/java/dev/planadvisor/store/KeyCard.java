package dev.planadvisor.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is known of a key: everything but the key.
 *
 * @param label for whom or what it was made
 * @param hash SHA-256 of the whole token
 */
public record KeyCard(
        String id,
        String workspace,
        Role role,
        String label,
        byte[] hash,
        Instant created,
        Optional<Instant> expires,
        Optional<Instant> revoked) {
    public KeyCard {
        hash = hash.clone();
    }

    @Override
    public byte[] hash() {
        return hash.clone();
    }

    /** Whether the key opens anything at that moment. */
    public boolean live(Instant now) {
        return revoked.isEmpty() && expires.map(now::isBefore).orElse(true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyCard that
                && id.equals(that.id)
                && workspace.equals(that.workspace)
                && role == that.role
                && label.equals(that.label)
                && Arrays.equals(hash, that.hash)
                && created.equals(that.created)
                && expires.equals(that.expires)
                && revoked.equals(that.revoked);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id, the role and the workspace. */
    @Override
    public String toString() {
        return "key " + id + " (" + role.word() + " in " + workspace + ")";
    }
}

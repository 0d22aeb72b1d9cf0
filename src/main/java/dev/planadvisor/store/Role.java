package dev.planadvisor.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the holder of a key may do in a workspace. */
public enum Role {
    /** Submits plans and reads the answer. */
    SUBMIT,
    /** Reads plans and reviews, too. */
    CONSULT,
    /** Deletes plans, too. */
    ADMIN;

    /** The role's name in commands, documents and the store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a name. */
    public static Optional<Role> ofWord(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}

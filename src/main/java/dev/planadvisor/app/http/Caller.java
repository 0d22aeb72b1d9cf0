package dev.planadvisor.app.http;

import dev.planadvisor.store.Role;

/**
 * The one who asks.
 *
 * @param key id of the key, or empty where none is needed
 * @param workspace whose plans are seen
 */
record Caller(String key, String workspace, Role role) {
    /** The workspace of a service without keys. */
    static final String HOME = "home";

    /** Whoever sits at the machine itself. */
    static final Caller LOCAL = new Caller("", HOME, Role.ADMIN);
}

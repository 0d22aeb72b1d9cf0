package dev.planadvisor.app.http;

import dev.planadvisor.store.Role;
import io.javalin.security.RouteRole;
import java.util.EnumSet;
import java.util.Set;

/** Who may use a route. Without keys, on the loopback address, everybody may use every route. */
enum Access implements RouteRole {
    /** Everybody; there is nothing confidential. */
    OPEN(EnumSet.allOf(Role.class)),
    /** Every key. */
    MEMBER(EnumSet.allOf(Role.class)),
    /** Keys that may read the plans of their workspace. */
    READER(EnumSet.of(Role.CONSULT, Role.ADMIN)),
    /** Keys that may delete plans and see how the service does. */
    KEEPER(EnumSet.of(Role.ADMIN));

    private final Set<Role> roles;

    Access(Set<Role> roles) {
        this.roles = roles;
    }

    boolean isFor(Role role) {
        return roles.contains(role);
    }
}

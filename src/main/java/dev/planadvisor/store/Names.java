package dev.planadvisor.store;

import java.util.regex.Pattern;

/** How workspaces and plans may be called. */
public final class Names {
    private static final Pattern WORKSPACE = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern PLAN = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    private Names() {}

    /** Small letters, digits and hyphens, 63 characters at most, no hyphen first. */
    public static boolean isWorkspace(String name) {
        return WORKSPACE.matcher(name).matches();
    }

    /** Small letters, digits, dots, hyphens and underscores, 64 characters at most, a letter or digit first. */
    public static boolean isPlanId(String id) {
        return PLAN.matcher(id).matches();
    }

    static String workspace(String name) {
        if (!isWorkspace(name)) {
            throw new IllegalArgumentException("A workspace is called by small letters, digits and hyphens.");
        }
        return name;
    }
}

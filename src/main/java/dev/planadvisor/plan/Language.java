package dev.planadvisor.plan;

import java.util.Locale;

/** A language in which plans are written and reviews are given. */
public enum Language {
    EN,
    PL;

    /** The BCP 47 tag, {@code en} or {@code pl}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale by which numbers, dates and plurals are worded. */
    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }
}

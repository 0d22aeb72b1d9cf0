package dev.planadvisor.findings;

import java.util.regex.Pattern;

/**
 * The lasting name of a rule: its chapter and its name, as in {@code goals/missing-deadline}.
 *
 * @param chapter the chapter's id
 * @param name a noun phrase for what is wrong
 */
public record RuleId(String chapter, String name) implements Comparable<RuleId> {
    private static final Pattern PART = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public RuleId {
        if (!PART.matcher(chapter).matches() || !PART.matcher(name).matches()) {
            throw new IllegalArgumentException("not a rule id: " + chapter + "/" + name);
        }
    }

    /**
     * Reads {@code chapter/name}.
     *
     * @throws IllegalArgumentException for any other form
     */
    public static RuleId of(String id) {
        int slash = id.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not a rule id: " + id);
        }
        return new RuleId(id.substring(0, slash), id.substring(slash + 1));
    }

    @Override
    public int compareTo(RuleId other) {
        int byChapter = chapter.compareTo(other.chapter);
        return byChapter != 0 ? byChapter : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return chapter + "/" + name;
    }
}

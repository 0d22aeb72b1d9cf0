package dev.planadvisor.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page ended: the last item's key in the list's order. It names an item and no count, so that rows which come or
 * go meanwhile make no gap and no repeat.
 */
record Cursor(long number, String id) {
    /** Before the first item of a list that begins with the highest number. */
    static final Cursor HIGHEST = new Cursor(Long.MAX_VALUE, "");
    /** Before the first item of a list that begins with the lowest number. */
    static final Cursor LOWEST = new Cursor(Long.MIN_VALUE, "");

    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,18})/([a-z0-9._-]{0,64})");

    String text() {
        String plain = number + "/" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    static Cursor of(String text) {
        try {
            Matcher matcher = TEXT.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            if (matcher.matches()) {
                return new Cursor(Long.parseLong(matcher.group(1)), matcher.group(2));
            }
        } catch (IllegalArgumentException notOurs) {
            // falls through to the refusal
        }
        throw new UnknownPage();
    }
}

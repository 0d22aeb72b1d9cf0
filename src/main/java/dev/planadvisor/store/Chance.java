package dev.planadvisor.store;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes ids and secrets that nobody can guess. */
final class Chance {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    private Chance() {}

    /** 130 random bits in 26 small letters and digits. */
    static String id() {
        return letters(26);
    }

    /** Random letters and digits of five bits each (base32). */
    static String letters(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        StringBuilder text = new StringBuilder(count);
        for (byte random : bytes) {
            text.append(LETTERS.charAt(random & 31));
        }
        return text.toString();
    }

    /** 256 random bits in 43 characters of base64url. */
    static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

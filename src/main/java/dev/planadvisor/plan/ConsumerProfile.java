package dev.planadvisor.plan;

import java.util.List;

/** What is known of a persona that buys for itself. */
public record ConsumerProfile(
        String gender,
        String age,
        String family,
        String household,
        String income,
        String education,
        List<String> interests) {}

package dev.planadvisor.rulebook;

import dev.planadvisor.findings.RuleId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The knowledge that a plan is judged by, without the conditions of its rules.
 *
 * @param version the version that its authors gave it
 * @param hash SHA-256 over all its files, lower-case hexadecimal
 * @param essential rules that cap the band when they speak
 * @param cards all rules, by id
 */
public record Rulebook(
        String version,
        String hash,
        List<Chapter> chapters,
        Bands bands,
        SortedSet<RuleId> essential,
        SortedMap<RuleId, Card> cards) {
    public Rulebook {
        chapters = List.copyOf(chapters);
        // Sorted, not hashed: hashing a record links method handles anew in every process.
        essential = Collections.unmodifiableSortedSet(new TreeSet<>(essential));
        cards = Collections.unmodifiableSortedMap(new TreeMap<>(cards));
    }
}

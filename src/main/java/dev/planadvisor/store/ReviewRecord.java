package dev.planadvisor.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A review as it is kept: what lists and trends show, and the whole report in each language.
 *
 * @param product name and version of the program that judged
 * @param rulebookHash SHA-256 in hexadecimal
 * @param asOf the day on which the plan was judged
 * @param score 0 to 100, or empty where there is none
 * @param language tag of the language in which the review was first given
 * @param reports bytes by language tag, which the store does not look into
 */
public record ReviewRecord(
        String product,
        String rulebookVersion,
        String rulebookHash,
        LocalDate asOf,
        Optional<BigDecimal> score,
        String band,
        int errors,
        int warnings,
        int advice,
        String language,
        SortedMap<String, byte[]> reports) {
    public ReviewRecord {
        reports = copy(reports);
    }

    @Override
    public SortedMap<String, byte[]> reports() {
        return copy(reports);
    }

    ReviewRecord with(SortedMap<String, byte[]> reports) {
        return new ReviewRecord(
                product, rulebookVersion, rulebookHash, asOf, score, band, errors, warnings, advice, language, reports);
    }

    private static SortedMap<String, byte[]> copy(SortedMap<String, byte[]> reports) {
        SortedMap<String, byte[]> copy = new TreeMap<>();
        reports.forEach((language, bytes) -> copy.put(language, bytes.clone()));
        return Collections.unmodifiableSortedMap(copy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReviewRecord that
                && product.equals(that.product)
                && rulebookVersion.equals(that.rulebookVersion)
                && rulebookHash.equals(that.rulebookHash)
                && asOf.equals(that.asOf)
                && score.equals(that.score)
                && band.equals(that.band)
                && errors == that.errors
                && warnings == that.warnings
                && advice == that.advice
                && language.equals(that.language)
                && reports.keySet().equals(that.reports.keySet())
                && reports.entrySet().stream()
                        .allMatch(report -> Arrays.equals(report.getValue(), that.reports.get(report.getKey())));
    }

    @Override
    public int hashCode() {
        return 31 * asOf.hashCode() + rulebookHash.hashCode();
    }

    /** The verdict; what a report says of a plan is confidential and not shown. */
    @Override
    public String toString() {
        return "review as of " + asOf + ": "
                + score.map(BigDecimal::toPlainString).orElse("no score") + ", " + band;
    }
}

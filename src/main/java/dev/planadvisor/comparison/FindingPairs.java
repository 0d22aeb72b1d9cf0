package dev.planadvisor.comparison;

import dev.planadvisor.comparison.Comparison.Added;
import dev.planadvisor.comparison.Comparison.Fixed;
import dev.planadvisor.comparison.Comparison.Open;
import dev.planadvisor.findings.Outcome;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.report.Report;
import dev.planadvisor.report.Report.Recommendation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which finding of one review is which finding of another: by fingerprint, else by rule and place, since a text that was
 * reworded and is still weak has another fingerprint and is no new finding; else by rule and figures.
 */
record FindingPairs(List<Fixed> fixed, List<Added> added, List<Open> open) {
    private static final Comparator<Recommendation> COSTLIEST_FIRST = Comparator.comparing(
                    Recommendation::points, Comparator.reverseOrder())
            .thenComparing(Recommendation::severity)
            .thenComparing(Recommendation::rule)
            .thenComparing(Recommendation::fingerprint)
            .thenComparing(Recommendation::pointer);

    static FindingPairs of(Report from, Report to, PlanWalk walk) {
        List<Recommendation> before = new ArrayList<>(from.recommendations());
        List<Recommendation> after = new ArrayList<>(to.recommendations());
        List<Open> open = new ArrayList<>();
        pair(before, after, open, FindingPairs::byFingerprint, FindingPairs::byFingerprint);
        pair(
                before,
                after,
                open,
                finding -> byPlace(finding, counterpart(finding.pointer(), walk)),
                finding -> byPlace(finding, Optional.of(finding.pointer())));
        pair(before, after, open, FindingPairs::byFigures, FindingPairs::byFigures);
        Set<RuleId> askedBefore = asked(from);
        Set<RuleId> askedAfter = asked(to);
        return new FindingPairs(
                before.stream()
                        .sorted(COSTLIEST_FIRST)
                        .map(finding -> new Fixed(finding, fixedBy(finding, walk, askedAfter)))
                        .toList(),
                after.stream()
                        .sorted(COSTLIEST_FIRST)
                        .map(finding -> new Added(finding, addedBy(finding, walk, askedBefore)))
                        .toList(),
                open.stream()
                        .sorted(Comparator.comparing(Open::after, COSTLIEST_FIRST))
                        .toList());
    }

    private static Optional<String> byFingerprint(Recommendation finding) {
        return Optional.of(finding.fingerprint());
    }

    /**
     * Rule and figures with their names, whichever stands for which: of two goals that are at odds the later one is flagged,
     * and an entry of a list of words has no name but itself.
     */
    private static Optional<String> byFigures(Recommendation finding) {
        boolean named = finding.values().values().stream().anyMatch(value -> !(value instanceof Number));
        return named
                ? Optional.of(finding.rule() + " "
                        + finding.values().values().stream()
                                .map(Object::toString)
                                .sorted()
                                .toList())
                : Optional.empty();
    }

    private static Optional<String> byPlace(Recommendation finding, Optional<String> pointer) {
        return pointer.map(place -> finding.rule() + " " + place);
    }

    private static void pair(
            List<Recommendation> before,
            List<Recommendation> after,
            List<Open> open,
            Function<Recommendation, Optional<String>> keyBefore,
            Function<Recommendation, Optional<String>> keyAfter) {
        Map<String, List<Recommendation>> waiting = new TreeMap<>();
        after.stream()
                .sorted(COSTLIEST_FIRST)
                .forEach(finding -> keyAfter.apply(finding)
                        .ifPresent(key -> waiting.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(finding)));
        List<Recommendation> alone = new ArrayList<>();
        before.stream().sorted(COSTLIEST_FIRST).forEach(finding -> {
            List<Recommendation> partners =
                    keyBefore.apply(finding).map(waiting::get).orElse(null);
            if (partners == null || partners.isEmpty()) {
                alone.add(finding);
            } else {
                open.add(new Open(finding, partners.remove(0)));
            }
        });
        before.clear();
        before.addAll(alone);
        Set<Recommendation> met = Collections.newSetFromMap(new IdentityHashMap<>());
        open.forEach(pair -> met.add(pair.after()));
        after.removeIf(met::contains);
    }

    private static Set<RuleId> asked(Report report) {
        Set<RuleId> asked = new TreeSet<>();
        report.checks().stream()
                .filter(check -> check.outcome() == Outcome.PASSED || check.outcome() == Outcome.FLAGGED)
                .forEach(check -> asked.add(check.rule()));
        return asked;
    }

    private static Fixed.Reason fixedBy(Recommendation finding, PlanWalk walk, Set<RuleId> askedAfter) {
        if (liesIn(walk.removed(), finding.pointer())) {
            return Fixed.Reason.REMOVED;
        }
        return askedAfter.contains(finding.rule()) ? Fixed.Reason.MENDED : Fixed.Reason.NOT_ASKED;
    }

    private static Added.Reason addedBy(Recommendation finding, PlanWalk walk, Set<RuleId> askedBefore) {
        if (liesIn(walk.added(), finding.pointer())) {
            return Added.Reason.NEW_PART;
        }
        return askedBefore.contains(finding.rule()) ? Added.Reason.APPEARED : Added.Reason.NEWLY_ASKED;
    }

    private static boolean liesIn(Set<String> items, String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (items.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** The same place in the later document; none within a list of words, whose entries have no other name than themselves. */
    private static Optional<String> counterpart(String pointer, PlanWalk walk) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            String item = pointer.substring(0, end);
            if (walk.removed().contains(item)) {
                return Optional.empty();
            }
            String other = walk.counterparts().get(item);
            if (other != null) {
                return field(other, pointer.substring(end));
            }
        }
        return field("", pointer);
    }

    private static Optional<String> field(String item, String rest) {
        return rest.matches(".*/\\d+(/.*)?") ? Optional.empty() : Optional.of(item + rest);
    }
}

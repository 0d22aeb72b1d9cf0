package dev.planadvisor.comparison;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Which item of one list is which item of another.
 *
 * <p>By id, else by what the author calls it, else by how much two are alike, and last by position where neither has a
 * name. The order of a list never decides while anything else does.
 */
final class ItemPairs {
    private static final List<String> NAMES = List.of("id", "name", "statement", "task", "role", "date", "rule");
    private static final double ALIKE = 0.5;
    private static final double ALIKE_BY_NAME = 0.3;
    /** More pairs than these are not held against each other one by one. */
    private static final int MOST = 400;

    private final List<?> before;
    private final List<?> after;
    private final int[] partner;
    private final boolean[] taken;

    /** A possible pair. */
    private record Candidate(int before, int after, double likeness) {}

    private ItemPairs(List<?> before, List<?> after) {
        this.before = before;
        this.after = after;
        this.partner = new int[before.size()];
        Arrays.fill(partner, -1);
        this.taken = new boolean[after.size()];
    }

    /** For each item of the earlier list its position in the later one, or −1 where it is not there any more. */
    static int[] of(List<?> before, List<?> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return new ItemPairs(before, after).partner;
        }
        ItemPairs pairs = new ItemPairs(before, after);
        for (String name : NAMES) {
            component(before.get(0).getClass(), name).ifPresent(pairs::byName);
        }
        pairs.byLikeness(pairs.left(pairs.before, pairs::isPaired), pairs.left(pairs.after, pairs::isTaken));
        pairs.byPosition();
        return pairs.partner;
    }

    private static Optional<RecordComponent> component(Class<?> type, String name) {
        for (RecordComponent component : PlanWalk.components(type)) {
            if (component.getName().equals(name)) {
                return Optional.of(component);
            }
        }
        return Optional.empty();
    }

    private boolean isPaired(int index) {
        return partner[index] >= 0;
    }

    private boolean isTaken(int index) {
        return taken[index];
    }

    private List<Integer> left(List<?> list, IntPredicate done) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (!done.test(i)) {
                left.add(i);
            }
        }
        return left;
    }

    private void byName(RecordComponent component) {
        Map<String, List<Integer>> mine = named(component, before, this::isPaired);
        Map<String, List<Integer>> theirs = named(component, after, this::isTaken);
        mine.forEach((name, indices) -> {
            List<Integer> others = theirs.getOrDefault(name, List.of());
            if (component.getName().equals("role")) {
                byRole(indices, others);
            } else if (!others.isEmpty()) {
                byRank(indices, others, 0);
            }
        });
    }

    /** Two people in one role are two people, so that a role says only who somebody without a name is. */
    private void byRole(List<Integer> indices, List<Integer> others) {
        List<Integer> nameless = indices.stream()
                .filter(index -> name(before.get(index)).isEmpty())
                .toList();
        List<Integer> namelessOthers = others.stream()
                .filter(other -> name(after.get(other)).isEmpty())
                .toList();
        byRank(nameless, namelessOthers, 0);
        byRank(indices.stream().filter(index -> !isPaired(index)).toList(), unmet(namelessOthers), 0);
        byRank(nameless.stream().filter(index -> !isPaired(index)).toList(), unmet(others), 0);
    }

    private List<Integer> unmet(List<Integer> others) {
        return others.stream().filter(other -> !isTaken(other)).toList();
    }

    private static String name(Object item) {
        return component(item.getClass(), "name")
                .map(component -> PlanWalk.value(component, item))
                .map(Object::toString)
                .orElse("");
    }

    private static Map<String, List<Integer>> named(RecordComponent component, List<?> list, IntPredicate done) {
        Map<String, List<Integer>> named = new TreeMap<>();
        for (int i = 0; i < list.size(); i++) {
            Object value = PlanWalk.value(component, list.get(i));
            if (!done.test(i) && value != null && !value.toString().isBlank()) {
                named.computeIfAbsent(Likeness.plain(value.toString()).toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                        .add(i);
            }
        }
        return named;
    }

    private void byLikeness(List<Integer> mine, List<Integer> theirs) {
        byRank(mine, theirs, ALIKE);
    }

    /** Pairs the most alike first. */
    private void byRank(List<Integer> mine, List<Integer> theirs, double least) {
        if (mine.size() == 1 && theirs.size() == 1 && least == 0) {
            pair(mine.get(0), theirs.get(0));
            return;
        }
        if ((long) mine.size() * theirs.size() > MOST) {
            if (least == 0) {
                for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
                    pair(mine.get(i), theirs.get(i));
                }
            }
            return;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int index : mine) {
            for (int other : theirs) {
                double likeness = Likeness.of(before.get(index), after.get(other));
                if (likeness >= least && (least == 0 || mayBeRenamed(before.get(index), after.get(other)))) {
                    candidates.add(new Candidate(index, other, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparing(Candidate::likeness)
                .reversed()
                .thenComparing(Candidate::before)
                .thenComparing(Candidate::after));
        for (Candidate candidate : candidates) {
            if (!isPaired(candidate.before()) && !isTaken(candidate.after())) {
                pair(candidate.before(), candidate.after());
            }
        }
    }

    /** Names that share no word are names of two things. */
    private static boolean mayBeRenamed(Object one, Object other) {
        String mine = PlanWalk.called(one);
        String theirs = PlanWalk.called(other);
        return mine.isEmpty() || theirs.isEmpty() || Likeness.of(mine, theirs) >= ALIKE_BY_NAME;
    }

    private void byPosition() {
        List<Integer> mine = left(
                before,
                index -> isPaired(index) || !PlanWalk.called(before.get(index)).isEmpty());
        for (int index : mine) {
            if (index < after.size()
                    && !isTaken(index)
                    && PlanWalk.called(after.get(index)).isEmpty()) {
                pair(index, index);
            }
        }
    }

    private void pair(int index, int other) {
        partner[index] = other;
        taken[other] = true;
    }
}

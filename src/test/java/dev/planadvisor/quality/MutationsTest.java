package dev.planadvisor.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.quality.Reviewer.Said;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A sound plan with one thing broken raises the rule for that thing, and no unrelated one. */
class MutationsTest {
    static final List<Mutation> MUTATIONS = Stream.of(
                    MissionMutations.all(),
                    GoalMutations.all(),
                    TeamMutations.all(),
                    CustomerMutations.all(),
                    StrategyMutations.all(),
                    ToolMutations.all(),
                    MetricMutations.all(),
                    BudgetMutations.all(),
                    PlanMutations.all())
            .flatMap(List::stream)
            .toList();
    private static final Map<String, WholePlan> PLANS = new HashMap<>();
    private static final Map<String, List<Said>> BEFORE = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> aBrokenPlanRaisesTheRuleForIt() {
        return MUTATIONS.stream()
                .map(mutation -> DynamicTest.dynamicTest(mutation.toString(), () -> assertRaised(mutation)));
    }

    private static void assertRaised(Mutation mutation) {
        WholePlan plan = PLANS.computeIfAbsent(mutation.plan(), WholePlan::of);
        assertTrue(plan.sound(), () -> plan.name() + " is not sound");
        List<Said> before = BEFORE.computeIfAbsent(mutation.plan(), name -> Reviewer.review(plan.plan(), plan.asOf()));
        List<Said> after =
                Reviewer.review(mutation.edit().apply(plan.tree().copy()).plan(), plan.asOf());
        List<Said> risen = after.stream().filter(said -> isNew(said, before)).toList();
        List<Said> unrelated =
                risen.stream().filter(said -> !mutation.allows(said.rule())).toList();
        boolean raised = risen.stream().anyMatch(said -> said.rule().equals(mutation.rule()));
        assertFalse(
                !raised || !unrelated.isEmpty(),
                () -> "\n" + mutation + "\n"
                        + (raised ? "" : "  does not raise " + mutation.rule() + "\n")
                        + unrelated.stream()
                                .map(said -> "  raises " + said + "\n")
                                .collect(Collectors.joining()));
    }

    /** A finding is old if it was made before at this place, or word for word at another one that an edit moved. */
    private static boolean isNew(Said said, List<Said> before) {
        return before.stream()
                .noneMatch(old -> old.rule().equals(said.rule())
                        && (old.at().equals(said.at()) || old.sentence().equals(said.sentence())));
    }

    @Test
    void everyRuleOfTheRulebookIsRaisedByAMutation() {
        TreeSet<String> idle = new TreeSet<>(Reviewer.rules());
        MUTATIONS.forEach(mutation -> idle.remove(mutation.rule()));
        assertEquals(List.of(), List.copyOf(idle));
    }

    @Test
    void noMutationIsToldTwice() {
        assertEquals(
                MUTATIONS.size(),
                MUTATIONS.stream().map(Mutation::sentence).distinct().count());
    }
}

package dev.planadvisor.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.Advisor;
import dev.planadvisor.Watch;
import dev.planadvisor.comparison.Comparison;
import dev.planadvisor.comparison.Comparison.Change;
import dev.planadvisor.comparison.Comparison.Consequence;
import dev.planadvisor.comparison.Comparison.Movement;
import dev.planadvisor.comparison.Draft;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.engine.Bounds;
import dev.planadvisor.plan.Language;
import dev.planadvisor.rulebook.CompiledRulebook;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every comparison of a plan with what became of it. */
class ComparedPlansTest {
    private static final Advisor ADVISOR =
            Advisor.of(CompiledRulebook.load(ComparedPlansTest.class.getClassLoader()), Bounds.DEFAULT);

    private static final Map<String, Draft> SOUND = new HashMap<>();

    private static Draft draft(PlanTree tree, LocalDate day) {
        Advisor.Examined examined = ADVISOR.examine(
                PlanUpload.of("plan.yaml", tree.yaml().getBytes(StandardCharsets.UTF_8)),
                new Advisor.Question(day, Optional.of(day), Optional.of(Language.EN)),
                Watch.NONE);
        return Draft.of(examined.in(Language.EN), examined.plan().get(), ADVISOR.lexicon());
    }

    @TestFactory
    Stream<DynamicTest> tellsWhatAMutationChanged() {
        return MutationsTest.MUTATIONS.stream()
                .map(mutation -> DynamicTest.dynamicTest(mutation.toString(), () -> assertTold(mutation)));
    }

    private static void assertTold(Mutation mutation) {
        Draft before = sound(mutation);
        Draft after = draft(edited(mutation), day(mutation));
        Comparison comparison = Comparison.of(Language.EN, before, after);
        assertFalse(comparison.changes().isEmpty(), "tells nothing");
        Movement move = comparison.movement().get();
        assertEquals(0, move.other().signum(), "findings do not explain the score");

        Comparison back = Comparison.of(Language.EN, after, before);
        assertEquals(
                comparison.fixed().stream()
                        .map(fixed -> fixed.finding().fingerprint())
                        .sorted()
                        .toList(),
                back.added().stream()
                        .map(added -> added.finding().fingerprint())
                        .sorted()
                        .toList());
        assertEquals(comparison.added().size(), back.fixed().size());
        assertEquals(comparison.open().size(), back.open().size());
        assertEquals(move.total().negate(), back.movement().get().total());
    }

    @TestFactory
    Stream<DynamicTest> tellsTheSameInAnyOrder() {
        return MutationsTest.MUTATIONS.stream()
                .collect(Collectors.toMap(Mutation::chapter, mutation -> mutation, (one, other) -> other, TreeMap::new))
                .values()
                .stream()
                .map(mutation -> DynamicTest.dynamicTest(mutation.toString(), () -> {
                    PlanTree edited = edited(mutation);
                    PlanTree shuffled = edited.copy().shuffle(new Random(7));
                    Comparison comparison = Comparison.of(Language.EN, sound(mutation), draft(edited, day(mutation)));
                    Comparison other = Comparison.of(Language.EN, sound(mutation), draft(shuffled, day(mutation)));
                    assertEquals(texts(comparison), texts(other));
                    assertEquals(consequences(comparison), consequences(other));
                    assertEquals(comparison.movement(), other.movement());
                }));
    }

    private static Draft sound(Mutation mutation) {
        return SOUND.computeIfAbsent(
                mutation.plan(), name -> draft(WholePlan.of(name).tree(), day(mutation)));
    }

    private static PlanTree edited(Mutation mutation) {
        return mutation.edit().apply(WholePlan.of(mutation.plan()).tree().copy());
    }

    private static LocalDate day(Mutation mutation) {
        return WholePlan.of(mutation.plan()).asOf();
    }

    private static List<String> texts(Comparison comparison) {
        return comparison.changes().stream()
                .map(Change::text)
                // Places move with the order.
                .map(text -> text.contains(": /") ? text.substring(0, text.indexOf(": /")) : text)
                .toList();
    }

    private static List<String> consequences(Comparison comparison) {
        return comparison.consequences().stream().map(Consequence::text).toList();
    }

    @TestFactory
    Stream<DynamicTest> nothingIsNewInAPlanBesideItselfInAnyOrder() {
        return WholePlan.all().stream()
                .map(plan -> DynamicTest.dynamicTest(plan.name(), () -> {
                    Draft draft = draft(plan.tree(), plan.asOf());
                    for (long seed = 1; seed <= 3; seed++) {
                        PlanTree shuffled = plan.tree().copy().shuffle(new Random(seed));
                        Comparison comparison = Comparison.of(Language.EN, draft, draft(shuffled, plan.asOf()));
                        assertEquals(List.of(), texts(comparison));
                        assertEquals(List.of(), consequences(comparison));
                        assertTrue(
                                comparison.fixed().isEmpty(),
                                () -> comparison.fixed().toString());
                        assertTrue(
                                comparison.added().isEmpty(),
                                () -> comparison.added().toString());
                    }
                }));
    }
}

package dev.planadvisor.quality;

import static dev.planadvisor.quality.Mutation.mutation;

import java.util.List;

/** What can go wrong with a mission. */
final class MissionMutations {
    private MissionMutations() {}

    static List<Mutation> all() {
        return List.of(
                mutation("the mission is left out", "cloudledger", plan -> plan.drop("/mission"), "mission/missing"),
                mutation(
                        "the mission shrinks to a slogan",
                        "cloudledger",
                        plan -> plan.set("/mission", "Close faster, live better."),
                        "mission/slogan"),
                mutation(
                        "the Polish mission shrinks to a slogan",
                        "oprogramowanie-wisla",
                        plan -> plan.set("/mission", "Jakość i pasja od pokoleń."),
                        "mission/slogan"),
                mutation(
                        "nothing says why customers choose this company",
                        "kuznia-formy",
                        plan -> plan.drop("/unique-selling-proposition"),
                        "mission/missing-selling-proposition"));
    }
}

package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private static final String TIED = """
            goals: [{id: online, statement: Sell more online, owner: anna}]
            team:
              - {id: anna, name: Anna Nowak, role: Head of sales}
              - {id: piotr, name: Piotr Lis, role: Account executive, reports-to: anna}
            personas: [{id: alina, name: Active Alina}]
            territories: [{name: Pomerania, owner: Piotr Lis}]
            strategies: [{id: referrals, name: Ask for referrals, supports: [online], personas: [alina], tools: [crm]}]
            tools: [{id: crm, name: Pipewell, kind: crm, supports: [referrals]}]
            metrics: [{id: sales, name: Web sales, tracks: [online], owner: piotr}]
            budget: {items: [{id: b1, name: Subscriptions, covers: [crm, referrals, anna]}]}
            """;

    @Test
    void findsEveryLinkBetweenTheSevenSteps() {
        List<ReferenceFact> links = GivenPlan.of(TIED).all(ReferenceFact.class);
        assertEquals(
                List.of(
                        "/goals/0/owner person anna",
                        "/team/1/reports-to person anna",
                        "/territories/0/owner person Piotr Lis",
                        "/strategies/0/supports/0 goal online",
                        "/strategies/0/personas/0 persona alina",
                        "/strategies/0/tools/0 tool crm",
                        "/tools/0/supports/0 strategy referrals",
                        "/metrics/0/tracks/0 goal online",
                        "/metrics/0/owner person piotr",
                        "/budget/items/0/covers/0 cover crm",
                        "/budget/items/0/covers/1 cover referrals",
                        "/budget/items/0/covers/2 cover anna"),
                links.stream()
                        .map(link -> link.at() + " " + link.kind() + " " + link.name())
                        .toList());
        assertTrue(links.stream().allMatch(ReferenceFact::resolved));
    }

    @Test
    void pointsOutEachLinkToNothingWithTheNearestName() {
        // three letters are too few to guess by
        String torn = TIED.replace("supports: [online]", "supports: [onlin]")
                .replace("personas: [alina]", "personas: [alinna]")
                .replace("tools: [crm]", "tools: [crn]")
                .replace("supports: [referrals]", "supports: [referals]")
                .replace("tracks: [online]", "tracks: [offline-shops]")
                .replace("owner: anna", "owner: anaa")
                .replace("covers: [crm,", "covers: [erp-system,");
        List<String> broken = GivenPlan.of(torn).all(ReferenceFact.class).stream()
                .filter(link -> !link.resolved())
                .map(link -> link.at() + " " + link.name() + " → " + link.nearest())
                .toList();
        assertEquals(
                List.of(
                        "/goals/0/owner anaa → anna",
                        "/strategies/0/supports/0 onlin → online",
                        "/strategies/0/personas/0 alinna → alina",
                        "/strategies/0/tools/0 crn → ",
                        "/tools/0/supports/0 referals → referrals",
                        "/metrics/0/tracks/0 offline-shops → ",
                        "/budget/items/0/covers/0 erp-system → "),
                broken);
    }

    @Test
    void asksNothingOfALinkToAStepThatThePlanDoesNotHaveYet() {
        assertEquals(
                List.of(),
                GivenPlan.of(
                                "strategies: [{id: s, name: Fairs, supports: [online], tools: [crm], personas: [alina]}]\n")
                        .all(ReferenceFact.class));
    }

    @Test
    void letsAToolServeAStepOfTheProcessOrAnythingInFreeWords() {
        List<ReferenceFact> links = GivenPlan.of("""
                        strategies: [{id: s, name: Fairs}]
                        tools: [{id: t, name: Forms, supports: [Qualified, the tax office]}]
                        process: {stages: [{name: qualified, conversion: 20%}]}
                        """).all(ReferenceFact.class);
        assertEquals(2, links.size());
        assertTrue(links.stream().allMatch(ReferenceFact::resolved));
    }

    @Test
    void letsSomebodyReportOutsideTheSalesTeam() {
        List<ReferenceFact> links = GivenPlan.of("""
                        team:
                          - {id: anna, role: Head of sales, reports-to: the board}
                          - {id: piotr, role: Account executive, reports-to: annna}
                        """).all(ReferenceFact.class);
        assertEquals(
                List.of(true, false),
                links.stream().map(ReferenceFact::resolved).toList());
    }
}

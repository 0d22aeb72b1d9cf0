package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.plan.RoleKind;
import dev.planadvisor.plan.Support;
import dev.planadvisor.plan.TeamMember;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamRosterTest {
    private static final TeamRoster ROSTER = TeamRoster.of(
            List.of(
                    member("dana", "Dana Whitfield", "VP of sales", RoleKind.MANAGER, null),
                    member(null, "Anna Nowak", "Handlowiec", RoleKind.SELLER, null),
                    member(null, null, "Account executive, Northeast", RoleKind.SELLER, 3)),
            new Support("in-house", null));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dana",
                "DANA",
                "Dana Whitfield",
                "Whitfield",
                "D. Whitfield",
                "Dana (VP of sales)",
                "account executives",
                "handlowcy",
                "sellers",
                "Dana and Anna Nowak",
                "Anna Nowak, account executive",
                "the whole team",
                "zespół handlowy",
                "marketing",
                "2"
            })
    void findsWhoeverIsOnTheTeam(String owner) {
        assertTrue(ROSTER.holds(owner));
    }

    @ParameterizedTest
    @ValueSource(strings = {"marcus", "Dana Smith", "Adam Nowak", "agency", "Dana and Marcus", "4", "?"})
    void doesNotFindAnybodyElse(String owner) {
        assertFalse(ROSTER.holds(owner));
    }

    @Test
    void knowsTheOnlyPersonOfATeam() {
        assertEquals(
                "Jan Kos",
                TeamRoster.of(List.of(member("j", "Jan Kos", null, null, null)), null)
                        .onlyPerson());
        assertEquals(
                "",
                TeamRoster.of(List.of(member("j", null, "Seller", null, 2)), null)
                        .onlyPerson());
        assertEquals("", ROSTER.onlyPerson());
    }

    private static TeamMember member(String id, String name, String role, RoleKind kind, Integer headcount) {
        return new TeamMember(
                id, name, role, kind, List.of(), List.of(), headcount, null, null, null, null, null, null, null, null);
    }
}

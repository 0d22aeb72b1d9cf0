package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerritoryFactsTest {
    private static final String TEAM = """
            period: {start: 2027-01-01, end: 2027-12-31}
            team:
              - {id: anna, name: Anna Nowak, role: Account executive, responsibilities: [Looks after Mazovia and Warsaw]}
              - {id: piotr, name: Piotr Lis, role: Account executive, start: 2027-07-01}
            """;

    @Test
    void saysWhetherATerritoryNamesItsRegionAndItsReason() {
        List<TerritoryFact> territories = GivenPlan.of(
                        "territories: [{name: North, region: Pomerania, reason: Most pools}, {name: South}]\n")
                .all(TerritoryFact.class);
        assertTrue(territories.get(0).region());
        assertTrue(territories.get(0).reason());
        assertFalse(territories.get(1).region());
        assertFalse(territories.get(1).reason());
    }

    @Test
    void findsTheOwnerByIdAndByName() {
        assertCover("owner", "Anna Nowak", "0", "{name: North, owner: anna}");
        assertCover("owner", "Anna Nowak", "0", "{name: North, owner: Anna Nowak}");
    }

    @Test
    void saysHowLongATerritoryWaitsForItsOwner() {
        // from 1 January to 1 July are 181 of 365 days
        assertCover("owner", "Piotr Lis", "49.6", "{name: North, owner: piotr}");
    }

    @Test
    void acceptsARegionThatStandsInSomebodysDuties() {
        assertCover("duties", "", "0", "{name: Mazovia}");
    }

    @Test
    void tellsAStrangerFromNobody() {
        assertCover("stranger", "Zenon", "0", "{name: North, owner: Zenon}");
        assertCover("nobody", "", "0", "{name: North}");
    }

    @Test
    void findsARegionThatTwoOwnersShareOnBothSides() {
        List<SharedRegion> shared = shared(
                "{name: A, region: 'Pomerania, Kuyavia', owner: anna}, {name: B, region: 'Silesia and Pomerania', owner: piotr}");
        assertEquals(
                List.of("/territories/0", "/territories/1"),
                shared.stream().map(SharedRegion::at).toList());
        assertEquals("Pomerania", shared.get(0).region());
        assertEquals("B", shared.get(0).other());
        assertEquals("Piotr Lis", shared.get(0).owner());
    }

    @Test
    void findsNothingSharedByOneOwnerOrByOneWithoutOwner() {
        assertEquals(
                List.of(),
                shared("{name: A, region: Pomerania, owner: anna}, {name: B, region: Pomerania, owner: anna},"
                        + " {name: C, region: Pomerania}"));
    }

    @Test
    void letsTwoOwnersShareARegionBySegment() {
        assertEquals(
                List.of(),
                shared("{name: Hotels in Pomerania, region: Pomerania, owner: anna},"
                        + " {name: Key accounts, region: Pomerania, owner: piotr}"));
    }

    private static List<SharedRegion> shared(String territories) {
        return GivenPlan.of(TEAM + "territories: [" + territories + "]\n").all(SharedRegion.class);
    }

    private static void assertCover(String cover, String owner, String waiting, String territory) {
        TerritoryCover fact =
                GivenPlan.of(TEAM + "territories: [" + territory + "]\n").only(TerritoryCover.class);
        assertEquals(cover, fact.cover());
        assertEquals(owner, fact.owner());
        assertEquals(0, new BigDecimal(waiting).compareTo(fact.waiting()), fact::toString);
    }
}

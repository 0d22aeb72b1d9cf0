package dev.planadvisor.facts;

import dev.planadvisor.plan.Territory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where territories of different owners meet: both are the whole of a region rather than a part of its customers, and
 * they name it alike.
 *
 * @param claims one for each territory, in order
 * @param byRegion which territories name a region, by its plain name
 */
record SharedRegions(List<Claim> claims, Map<String, List<Integer>> byRegion) {
    /**
     * What a territory claims.
     *
     * @param owner in plain words; empty where it has none
     * @param regions none where it is a segment of customers
     */
    record Claim(String owner, RegionNames regions) {}

    /** Two territories, by their position, and the region as the first writes it. */
    record Meeting(int one, int other, String region) {}

    static SharedRegions of(PlanContext context) {
        ListedWords segments = ListedWords.of(context.lexicon(), "segments");
        List<Claim> claims = new ArrayList<>();
        Map<String, List<Integer>> byRegion = new HashMap<>();
        for (Territory territory : context.plan().territories()) {
            boolean counts = Text.said(territory.owner()) && !bySegment(territory, segments);
            Claim claim = new Claim(
                    Text.said(territory.owner()) ? PlainText.of(territory.owner()) : "",
                    RegionNames.of(counts ? territory.region() : ""));
            for (String region : claim.regions().plain()) {
                byRegion.computeIfAbsent(region, any -> new ArrayList<>()).add(claims.size());
            }
            claims.add(claim);
        }
        return new SharedRegions(claims, byRegion);
    }

    /** The first territory of another owner that a territory meets. */
    Optional<Meeting> of(int territory) {
        Claim mine = claims.get(territory);
        int first = claims.size();
        for (String region : mine.regions().plain()) {
            for (int other : byRegion.get(region)) {
                if (other >= first) {
                    break;
                }
                if (meet(mine, claims.get(other))) {
                    first = other;
                }
            }
        }
        if (first == claims.size()) {
            return Optional.empty();
        }
        String region = mine.regions().shared(claims.get(first).regions()).orElseThrow();
        return Optional.of(new Meeting(territory, first, region));
    }

    private static boolean meet(Claim one, Claim other) {
        return !other.owner().equals(one.owner())
                && one.regions().shared(other.regions()).isPresent();
    }

    private static boolean bySegment(Territory territory, ListedWords segments) {
        return Stream.of(territory.id(), territory.name(), territory.region()).anyMatch(segments::occurIn);
    }
}

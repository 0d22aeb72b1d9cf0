package dev.planadvisor.facts;

import dev.planadvisor.plan.TeamMember;
import dev.planadvisor.plan.Territory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes the facts about territories: what they say of themselves, who looks after them, where they meet. */
final class TerritoryFacts {
    private static final int SHORTEST_NAME = 4;

    private TerritoryFacts() {}

    static void collect(PlanContext context, Consumer<Fact> facts) {
        List<Territory> territories = context.plan().territories();
        for (int i = 0; i < territories.size(); i++) {
            Territory territory = territories.get(i);
            String at = "/territories/" + i;
            String name = name(territory, i);
            facts.accept(new TerritoryFact(at, name, Text.said(territory.region()), Text.said(territory.reason())));
            if (!context.plan().team().isEmpty()) {
                facts.accept(cover(context, territory, at, name));
            }
            shared(context, i).ifPresent(facts);
        }
    }

    private static String name(Territory territory, int index) {
        return Text.label(index, territory.name(), territory.region(), territory.id());
    }

    private static TerritoryCover cover(PlanContext context, Territory territory, String at, String name) {
        String owner = Text.first(territory.owner());
        Optional<TeamMember> member = owner.isEmpty() ? Optional.empty() : owner(context, owner);
        if (member.isPresent()) {
            String called = Text.first(member.get().name(), member.get().role(), owner);
            return new TerritoryCover(
                    at, name, called, "owner", waiting(context, member.get().start()));
        }
        String cover;
        if (!owner.isEmpty() && TeamRoster.of(context.plan()).holds(owner)) {
            cover = "owner";
        } else if (inSomebodysDuties(context, territory)) {
            cover = "duties";
        } else {
            cover = owner.isEmpty() ? "nobody" : "stranger";
        }
        return new TerritoryCover(at, name, owner, cover, BigDecimal.ZERO);
    }

    /** The member of the team whom a text names: by id, or else by name or role. */
    private static Optional<TeamMember> owner(PlanContext context, String named) {
        List<TeamMember> team = context.plan().team();
        for (int i = 0; i < team.size(); i++) {
            if (Text.id(team.get(i).id(), i).equals(named)) {
                return Optional.of(team.get(i));
            }
        }
        return team.stream()
                .filter(member -> Stream.of(member.id(), member.name(), member.role())
                        .filter(Text::said)
                        .anyMatch(text -> PlainText.of(text).equals(PlainText.of(named))))
                .findFirst();
    }

    private static boolean inSomebodysDuties(PlanContext context, Territory territory) {
        List<String> names = Stream.of(territory.name(), territory.region(), territory.id())
                .filter(Text::said)
                .map(PlainText::of)
                .filter(text -> text.length() >= SHORTEST_NAME)
                .toList();
        return context.plan().team().stream()
                .flatMap(member -> Stream.concat(Stream.ofNullable(member.role()), member.responsibilities().stream()))
                .filter(Text::said)
                .map(duty -> " " + PlainText.of(duty) + " ")
                .anyMatch(duty -> names.stream().anyMatch(text -> duty.contains(" " + text + " ")));
    }

    /** Days from the period's start to a member's, in percent of the period's days. */
    private static BigDecimal waiting(PlanContext context, LocalDate start) {
        if (start == null
                || context.periodStart().isEmpty()
                || context.periodEnd().isEmpty()) {
            return BigDecimal.ZERO;
        }
        long days = ChronoUnit.DAYS.between(
                        context.periodStart().get(), context.periodEnd().get())
                + 1;
        long before = ChronoUnit.DAYS.between(context.periodStart().get(), start);
        long waited = Math.max(0, Math.min(before, days));
        return days <= 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(waited)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP);
    }

    private static Optional<SharedRegion> shared(PlanContext context, int index) {
        List<Territory> territories = context.plan().territories();
        Territory mine = territories.get(index);
        ListedWords segments = ListedWords.of(context.lexicon(), "segments");
        if (!Text.said(mine.owner()) || bySegment(mine, segments)) {
            return Optional.empty();
        }
        RegionNames regions = RegionNames.of(mine.region());
        for (int i = 0; i < territories.size(); i++) {
            Territory other = territories.get(i);
            if (i == index
                    || !Text.said(other.owner())
                    || PlainText.of(other.owner()).equals(PlainText.of(mine.owner()))
                    || bySegment(other, segments)) {
                continue;
            }
            Optional<String> shared = regions.shared(RegionNames.of(other.region()));
            if (shared.isPresent()) {
                String owner = owner(context, other.owner().strip())
                        .map(member -> Text.first(member.name(), member.role()))
                        .orElse("");
                return Optional.of(new SharedRegion(
                        "/territories/" + index,
                        name(mine, index),
                        shared.get(),
                        name(other, i),
                        Text.first(owner, other.owner())));
            }
        }
        return Optional.empty();
    }

    /** Whether a territory is a part of the customers in its region rather than all of them. */
    private static boolean bySegment(Territory territory, ListedWords segments) {
        return Stream.of(territory.id(), territory.name(), territory.region()).anyMatch(segments::occurIn);
    }
}

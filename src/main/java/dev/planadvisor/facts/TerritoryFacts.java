package dev.planadvisor.facts;

import dev.planadvisor.plan.RoleKind;
import dev.planadvisor.plan.TeamMember;
import dev.planadvisor.plan.Territory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes the facts about territories: what they say of themselves, who looks after them, where they meet. */
final class TerritoryFacts {
    private static final int SHORTEST_NAME = 4;

    private TerritoryFacts() {}

    static void collect(PlanContext context, Consumer<Fact> facts) {
        List<Territory> territories = context.plan().territories();
        if (mayMeet(context)) {
            facts.accept(new SeveralSellers());
        }
        SharedRegions shared = SharedRegions.of(context);
        People people = People.of(context);
        for (int i = 0; i < territories.size(); i++) {
            Territory territory = territories.get(i);
            String at = "/territories/" + i;
            String name = name(territory, i);
            facts.accept(new TerritoryFact(at, name, Text.said(territory.region()), Text.said(territory.reason())));
            if (!context.plan().team().isEmpty()) {
                facts.accept(cover(context, people, territory, at, name));
            }
            shared.of(i).map(other -> shared(context, people, other)).ifPresent(facts);
        }
    }

    private static boolean mayMeet(PlanContext context) {
        List<TeamMember> team = context.plan().team();
        int sellers = team.stream()
                .filter(member -> member.kind() == RoleKind.SELLER || QuotaPlan.carriesQuota(member))
                .mapToInt(member -> member.headcount() == null ? 1 : member.headcount())
                .sum();
        boolean consumersOnly = context.sellsToConsumersOnly();
        return team.isEmpty() ? !consumersOnly : sellers > 1 || sellers == 0 && !consumersOnly;
    }

    private static String name(Territory territory, int index) {
        return Text.label(index, territory.name(), territory.region(), territory.id());
    }

    private static TerritoryCover cover(
            PlanContext context, People people, Territory territory, String at, String name) {
        String owner = Text.first(territory.owner());
        Optional<TeamMember> member = owner.isEmpty() ? Optional.empty() : people.called(owner);
        if (member.isPresent()) {
            String called = Text.first(member.get().name(), member.get().role(), owner);
            return new TerritoryCover(
                    at, name, called, "owner", waiting(context, member.get().start()));
        }
        String cover;
        if (!owner.isEmpty() && people.roster().holds(owner)) {
            cover = "owner";
        } else if (inSomebodysDuties(context, territory)) {
            cover = "duties";
        } else {
            cover = owner.isEmpty() ? "nobody" : "stranger";
        }
        return new TerritoryCover(at, name, owner, cover, BigDecimal.ZERO);
    }

    /**
     * Who may look after a territory.
     *
     * @param byId members by id
     * @param byWords members by the plain words of id, name or role, the first of equals
     */
    private record People(TeamRoster roster, Map<String, TeamMember> byId, Map<String, TeamMember> byWords) {
        static People of(PlanContext context) {
            Map<String, TeamMember> byId = new HashMap<>();
            Map<String, TeamMember> byWords = new HashMap<>();
            List<TeamMember> team = context.plan().team();
            for (int i = 0; i < team.size(); i++) {
                TeamMember member = team.get(i);
                byId.putIfAbsent(Text.id(member.id(), i), member);
                Stream.of(member.id(), member.name(), member.role())
                        .filter(Text::said)
                        .forEach(text -> byWords.putIfAbsent(PlainText.of(text), member));
            }
            return new People(TeamRoster.of(context.plan()), byId, byWords);
        }

        /** The member of the team whom a text names: by id, or else by name or role. */
        Optional<TeamMember> called(String named) {
            TeamMember member = byId.get(named);
            return Optional.ofNullable(member == null ? byWords.get(PlainText.of(named)) : member);
        }
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

    private static SharedRegion shared(PlanContext context, People people, SharedRegions.Meeting meeting) {
        List<Territory> territories = context.plan().territories();
        Territory other = territories.get(meeting.other());
        String owner = people.called(other.owner().strip())
                .map(member -> Text.first(member.name(), member.role()))
                .orElse("");
        return new SharedRegion(
                "/territories/" + meeting.one(),
                name(territories.get(meeting.one()), meeting.one()),
                meeting.region(),
                name(other, meeting.other()),
                Text.first(owner, other.owner()));
    }
}

package dev.planadvisor.facts;

import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.TeamMember;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The team by position, and the one member that an id or a person's name means. It is strict, since hours and people are put down
 * to whoever is found; whether an owner is on the team at all is asked of {@link TeamRoster}, which is generous.
 */
record TeamPositions(List<TeamMember> members, Map<String, Integer> byId, Map<String, Integer> byName) {
    static TeamPositions of(Plan plan) {
        Map<String, Integer> byId = new HashMap<>();
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < plan.team().size(); i++) {
            TeamMember member = plan.team().get(i);
            byId.putIfAbsent(plain(Text.id(member.id(), i)), i);
            if (Text.said(member.name())) {
                byName.putIfAbsent(plain(member.name()), i);
            }
        }
        return new TeamPositions(plan.team(), byId, byName);
    }

    /** Position of the member that a reference means; ids go before names, and the first of equals before the others. */
    OptionalInt find(String reference) {
        if (!Text.said(reference)) {
            return OptionalInt.empty();
        }
        String wanted = plain(reference);
        Integer found = byId.getOrDefault(wanted, byName.get(wanted));
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** What a member is called in a sentence: the person, or else the role. */
    String label(int index) {
        TeamMember member = members.get(index);
        return Text.label(index, member.name(), member.role(), member.id());
    }

    /** How many people a member stands for. */
    int heads(int index) {
        Integer headcount = members.get(index).headcount();
        return headcount == null ? 1 : headcount;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
